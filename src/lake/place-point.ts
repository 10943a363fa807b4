/**
 * The district of a point that no crime lies on, by the outlines; null where it cannot be told.
 *
 * A point outside the force’s area that would lie inside it with the sign of its longitude turned is in
 * doubt: some records seem to have lost the minus of a place west of Greenwich before data.police.uk moved them to its
 * nearest point (of the stops of Bedfordshire with a place, 286 of 8,166). Such a place is neither taken as it stands
 * nor put right by a guess.
 *
 * @param isOwn - Whether a district is in the force’s area.
 */
export function districtOfPoint(
  longitude: number,
  latitude: number,
  districtAt: (longitude: number, latitude: number) => string | null,
  isOwn: (district: string) => boolean,
): string | null {
  const district = districtAt(longitude, latitude);
  if (district === null || isOwn(district)) return district;
  const turned = districtAt(-longitude, latitude);
  return turned !== null && isOwn(turned) ? null : district;
}
