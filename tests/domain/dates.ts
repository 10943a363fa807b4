import fc from 'fast-check';

/** Any date of 2010 to 2099, `2024-02-29`. */
export const anyDate = fc
  .date({
    min: new Date('2010-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
