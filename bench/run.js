/** `npm run bench`: each piece of work against its baseline in the same run. Nothing here passes or fails. */
import { COMPARISONS } from './comparisons.js'
import { medianOf } from './median.js'

const milliseconds = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`

const rows = []
for (const { what, work, baseline, least, each } of COMPARISONS) {
  const [time, leastTime] = [await medianOf(work), await medianOf(least)]
  rows.push({
    work: what,
    median: milliseconds(time),
    baseline,
    'its median': milliseconds(leastTime),
    ratio: (time / leastTime).toFixed(1),
    'for each': each === undefined ? '' : milliseconds(time / each),
  })
}

const columns = Object.keys(rows[0])
const widthOf = (column) => Math.max(column.length, ...rows.map((row) => row[column].length))
const line = (cells) => `| ${columns.map((column) => cells[column].padEnd(widthOf(column))).join(' | ')} |`
const head = Object.fromEntries(columns.map((column) => [column, column]))
const rule = Object.fromEntries(columns.map((column) => [column, '-'.repeat(widthOf(column))]))
console.log([head, rule, ...rows].map(line).join('\n'))
