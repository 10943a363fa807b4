/** A dataset of people that a force might return, as an office defines it. */
export const missingPeople = `title: { en: Missing people, cy: Pobl ar goll }
description: People reported missing in the month, by age.
frequency: monthly
disclosure: people
key: [month, age]
columns:
  - kind: period
    name: month
    title: Month
    description: The month of the report.
    grains: [month]
  - kind: code
    name: age
    title: Age
    description: Age on the day of the report.
    codes:
      - { code: child, label: Under 18 }
      - { code: adult, label: 18 to 64 }
      - { code: older, label: 65 or over }
      - Total
  - kind: number
    name: people
    title: People reported missing
    description: Each person once, however often they went missing.
    unit: { count: person, many: people }
  - kind: number
    name: found
    title: Found within a day
    description: Those found within 24 hours of the report.
    unit: { count: person, many: people }
identities:
  - kind: rows-add
    id: ages-add
    dimension: age
    total: total
    columns: [people, found]
    says: The ages add up to the total.
  - kind: at-most
    id: found-are-among-missing
    part: found
    whole: [people]
    says: Those found are among those missing.
`;

export const missingPeopleMeasures = `measures:
  - id: missing-people
    title: People reported missing
    definition: People reported missing in the month, each counted once.
    dataset: missing-people
    formula: people
    by: [age]
  - id: missing-people-found
    title: Found within a day
    definition: Of the people reported missing, the share that was found within 24 hours.
    dataset: missing-people
    formula: 100 × found ÷ people
    unit: percentage
    direction: higher-is-better
    by: [age]
`;

export const missingPeopleCsv = `month,age,people,found
2024-05,Under 18,40,38
2024-05,18 to 64,8,8
2024-05,65 or over,3,2
2024-05,Total,51,48
`;
