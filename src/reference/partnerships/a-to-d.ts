import { type AreaPartnerships, one, several } from './partnership-row.ts';

export const partnershipsAToD: AreaPartnerships = {
  'avon-and-somerset': [
    one('E22000001', 'E06000022', 'Bath and North East Somerset'),
    one('E22000002', 'E06000023', 'Bristol, City of'),
    one('E22000003', 'E06000024', 'North Somerset'),
    one('E22000006', 'E06000025', 'South Gloucestershire'),
    several('E22000369', 'Somerset', {
      E07000187: 'Mendip',
      E07000188: 'Sedgemoor',
      E07000189: 'South Somerset',
      E07000246: 'Somerset West and Taunton',
    }),
  ],
  bedfordshire: [
    one('E22000009', 'E06000055', 'Bedford'),
    one('E22000010', 'E06000032', 'Luton'),
    one('E22000353', 'E06000056', 'Central Bedfordshire'),
  ],
  cambridgeshire: [
    one('E22000013', 'E07000008', 'Cambridge'),
    one('E22000014', 'E07000009', 'East Cambridgeshire'),
    one('E22000015', 'E07000010', 'Fenland'),
    one('E22000016', 'E07000011', 'Huntingdonshire'),
    one('E22000017', 'E06000031', 'Peterborough'),
    one('E22000018', 'E07000012', 'South Cambridgeshire'),
  ],
  cheshire: [
    one('E22000023', 'E06000006', 'Halton'),
    one('E22000026', 'E06000007', 'Warrington'),
    one('E22000354', 'E06000049', 'Cheshire East'),
    one('E22000355', 'E06000050', 'Cheshire West and Chester'),
  ],
  'city-of-london': [one('E22000180', 'E09000001', 'City of London')],
  cleveland: [
    one('E22000027', 'E06000001', 'Hartlepool'),
    one('E22000028', 'E06000003', 'Redcar and Cleveland'),
    one('E22000029', 'E06000002', 'Middlesbrough'),
    one('E22000030', 'E06000004', 'Stockton-on-Tees'),
  ],
  cumbria: [
    one('E22000031', 'E07000026', 'Allerdale'),
    one('E22000032', 'E07000027', 'Barrow-in-Furness'),
    one('E22000033', 'E07000028', 'Carlisle'),
    one('E22000034', 'E07000029', 'Copeland'),
    one('E22000035', 'E07000030', 'Eden'),
    one('E22000036', 'E07000031', 'South Lakeland'),
  ],
  derbyshire: [
    one('E22000037', 'E07000032', 'Amber Valley'),
    one('E22000038', 'E07000033', 'Bolsover'),
    one('E22000039', 'E07000034', 'Chesterfield'),
    one('E22000040', 'E06000015', 'Derby'),
    one('E22000041', 'E07000035', 'Derbyshire Dales'),
    one('E22000042', 'E07000036', 'Erewash'),
    one('E22000043', 'E07000037', 'High Peak'),
    one('E22000044', 'E07000038', 'North East Derbyshire'),
    one('E22000045', 'E07000039', 'South Derbyshire'),
  ],
  'devon-and-cornwall': [
    one('E22000049', 'E07000041', 'Exeter'),
    one('E22000050', 'E06000053', 'Isles of Scilly'),
    one('E22000056', 'E06000026', 'Plymouth'),
    one('E22000060', 'E06000027', 'Torbay'),
    one('E22000356', 'E06000052', 'Cornwall'),
    several('E22000362', 'East and Mid Devon', { E07000040: 'East Devon', E07000042: 'Mid Devon' }),
    several('E22000363', 'North Devon', { E07000043: 'North Devon', E07000046: 'Torridge' }),
    several('E22000364', 'South Devon and Dartmoor', {
      E07000044: 'South Hams',
      E07000045: 'Teignbridge',
      E07000047: 'West Devon',
    }),
  ],
  dorset: [
    several('E22000063', 'Bournemouth', { E06000058: 'Bournemouth, Christchurch and Poole' }),
    one('E22000367', 'E06000059', 'Dorset'),
  ],
  durham: [
    one('E22000072', 'E06000005', 'Darlington'),
    one('E22000365', 'E06000047', 'County Durham'),
  ],
  'dyfed-powys': [
    one('W14000007', 'W06000023', 'Powys'),
    one('W14000008', 'W06000008', 'Ceredigion'),
    one('W14000009', 'W06000009', 'Pembrokeshire'),
    one('W14000010', 'W06000010', 'Carmarthenshire'),
  ],
};
