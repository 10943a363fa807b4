import type { Code } from '../../domain/tables/dataset.ts';

/** Days of the week as the lake numbers them, in UK local time. */
export const weekdays: readonly Code[] = [
  { code: '1', label: 'Monday' },
  { code: '2', label: 'Tuesday' },
  { code: '3', label: 'Wednesday' },
  { code: '4', label: 'Thursday' },
  { code: '5', label: 'Friday' },
  { code: '6', label: 'Saturday' },
  { code: '7', label: 'Sunday' },
];

/** Hours of the day in UK local time: `09:00` is from nine to just before ten. */
export const hours: readonly Code[] = Array.from({ length: 24 }, (_, hour) => ({
  code: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));
