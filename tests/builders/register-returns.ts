import type { Dataset } from '../../src/domain/tables/dataset.ts';

/** Whole returns of registers, in which every name, number and address is plainly made up. */
export const registerReturns: Readonly<Record<Dataset['id'], readonly string[]>> = {
  'office-holders': [
    'name,role,correspondence_address,salary,from,to,matters_from_panel,matters_counted_to,interests',
    'Ada Made-Up,PCC,"1 Example Street, Sampleton","£78,400",09/05/2024,,2,30 June 2024,https://example.org/interests',
    'Bo Made-Up,deputy,"1 Example Street, Sampleton",60000,2024-06-03,2025-01-31,0,,',
  ],
  'office-holder-interests': [
    'name,kind,interest,declared,to',
    'Ada Made-Up,Paid job,Lecturer at the Example College,2024-05-20,',
    'Ada Made-Up,Shares,Invented Holdings plc,2024-05-20,2024-06-01',
  ],
  'office-staff': [
    'as_at,staff,women,ethnic_minority,disabled,women_percent,disabled_percent',
    '2024-03-31,40,22,8,6,,',
    '2024-06-30,41,23,9,,,5',
  ],
  'senior-staff': [
    'job_title,name,responsibilities,salary,salary_to',
    'Chief executive,Cy Made-Up,Runs the office,"£100,000","£104,999"',
    'Chief finance officer,name withheld,Money,"£72,000",',
  ],
  'gifts-and-hospitality': [
    'reference,date,offered_to,recipient,offered_by,kind,offer,outcome,value',
    '2024-25/001,1/5/2024,Office holder,Ada Made-Up,Example Rotary Club,hospitality,Lunch,Accepted,£15',
    '2024-25/002,02-May-24,staff,Policy team,Invented Supplies Ltd,Gift,A hamper,Declined,',
  ],
  budget: [
    'year,side,line,amount',
    '2024-25,Income,Precept,"£60,000,000"',
    '2024-25,Income,Home Office grant,90000000',
    '2024-25,Income,From reserves,1000000',
    '2024-25,Income,Total,151000000',
    '2024-25,Spending,The force,"145,000,000"',
    '2024-25,Spending,Victims’ services,6000000',
    '2024-25,Spending,Total,151000000',
  ],
  grants: [
    'reference,recipient,purpose,conditions,reason,amount,fund',
    'G1,Example Youth Club,Evening sport,Report after six months,Gives young people something to do,"£4,999.99",Made-up fund',
  ],
  spending: [
    'whose,reference,date,recipient,purpose,amount,value_for_money',
    'PCC,1001,31/05/2024,Invented Supplies Ltd,Office chairs,"£1,234.50",Three quotes',
    'Chief Constable,1002,2024-05-02,Sample Motors Ltd,Two vans,61000.00,Framework agreement',
    'Chief Constable,1003,2024-05-03,Sample Motors Ltd,Van sent back,"(£30,500.00)",Framework agreement',
  ],
  'travel-claims': [
    'name,reference,date,type,description,paid_to,claimed,reimbursed,not_reimbursed,reason_not_reimbursed,value_for_money,origin,destination,class,miles',
    'Ada Made-Up,24-001/1,2024-05-14,Rail,Meeting of commissioners,Example Trains,£48.20,£40.00,£8.20,First class is not paid,Cheapest in advance,Sampleton,London,standard,',
    'Ada Made-Up,24-001/2,2024-05-14,Mileage,To the station,Ada Made-Up,5.40,5.40,,,No bus,Sampleton,Sampleton station,,12.0',
  ],
  property: [
    'property,tenure,postcode,from',
    '"Example House, Sampleton",Freehold,ZZ1 1ZZ,1 April 1998',
    '"Sample Yard, Sampleton",Leased,,',
  ],
  contracts: [
    'whose,list,reference,other_party,purpose,value,from,to,copy',
    'OPCC,over £10000,C-7,Invented Audit LLP,Internal audit,"£45,000",2024-04-01,2027-03-31,https://example.org/contracts/c-7.pdf',
    'OPCC,"Not over £10,000",C-8,Example Print,Leaflets,980,2024-05-01,2024-05-31,',
  ],
  tenders: [
    'whose,reference,purpose,issued,closes,expected_value,copy',
    'Force,T-1,Uniforms,2024-05-01,2024-06-14,"£250,000.00",https://example.org/tenders/t-1.pdf',
  ],
  meetings: [
    'meeting,date,starts,place,access,agenda,agenda_published,reports,minutes,minutes_published',
    'Accountability board,12 June 2024,6.30pm,Example Town Hall,Public,https://example.org/a.pdf,2024-06-05,https://example.org/r.pdf,https://example.org/m.pdf,2024-06-30',
    'Accountability board,11/09/2024,18:30,Online,public,,,,,',
  ],
  decisions: [
    'reference,date,decision,record,published',
    'D2024-1,2024-05-09,The made-up plan was adopted,https://example.org/d/1?view=record#top,2024-05-16',
  ],
  policies: [
    'subject,title,document,adopted,review_due',
    'Whistleblowing,Speaking up,https://example.org/speaking-up,2023-01-01,2026-01-01',
  ],
  'custody-visiting': [
    'period,visits_planned,visits_made,entry_delayed,detainees_held,detainees_offered,detainees_spoken_to,concerns_raised,concerns_answered',
    '2023-24 Q4,40,38,3,200,180,150,12,11',
  ],
};
