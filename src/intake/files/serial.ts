export type DateSystem = '1900' | '1904';

/** A moment, and the days from the workbook's day nought to it. */
export interface SerialMoment {
  readonly date: Date;
  readonly serial: number;
}

const dayMilliseconds = 86_400_000;

/** 31 December 9999, the last day that spreadsheet programs know. */
const lastDay = 2_958_465;

/** A leap day that 1900 did not have and Excel gives it (ECMA-376 part 1, 18.17.4.1). */
const falseLeapDay = 60;

/** The moment of a serial number; null for a number that is none. */
export function momentOf(serial: number, dates: DateSystem): SerialMoment | null {
  if (serial < 0 || serial >= lastDay + 1) return null;
  const milliseconds = Math.round(serial * dayMilliseconds);
  const dayNought =
    dates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < falseLeapDay ? 31 : 30);
  return { date: new Date(dayNought + milliseconds), serial };
}
