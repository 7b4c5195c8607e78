/** Dates as people type them into a table here: ISO, or day, month and year. */

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const DAY_FIRST = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/

/** @returns the ISO date, or null for what is no day of the calendar */
export function calendarDate(text: string): string | null {
  const { year = '', month = '', day = '' } = (ISO.exec(text) ?? DAY_FIRST.exec(text))?.groups ?? {}
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // The calendar carries a day too many over into the next month; then the date no longer reads the same.
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
