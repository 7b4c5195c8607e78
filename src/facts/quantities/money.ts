/** Amounts of money, in pounds. */
import { COMPARED, comparatorOf, OR_MORE } from './comparators.ts'
import { part, type QuantityRules } from './pattern.ts'

const AMOUNT = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const SCALE = 'billion|million|thousand|bn|mn|m|k'
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])

function pounds(amount: string, scale: string | undefined): number {
  const value = Number(amount.replaceAll(',', '')) * (FACTORS.get(scale?.toLowerCase() ?? '') ?? 1)
  return Number(value.toFixed(2))
}

export const money: QuantityRules = {
  kind: 'money',
  patterns: [
    {
      name: 'pounds-range',
      match: new RegExp(
        `(?:between )?£(?<low>${AMOUNT}) ?(?<lowScale>${SCALE})?(?: to | and | ?[–-] ?)£?(?<high>${AMOUNT}) ?(?<scale>${SCALE})?(?![\\w])`,
        'gi',
      ),
      read: (match) => {
        const scale = part(match, 'scale')
        return {
          value: [
            pounds(part(match, 'low') ?? '', part(match, 'lowScale') ?? scale),
            pounds(part(match, 'high') ?? '', scale),
          ],
          unit: 'GBP',
          comparator: null,
        }
      },
      examples: [['It costs £5–6 million.', '£5–6 million', [5_000_000, 6_000_000]]],
    },
    {
      name: 'pounds',
      match: new RegExp(
        `${COMPARED}(?:an? (?:further|additional|extra) )?£(?<amount>${AMOUNT})(?: ?(?<scale>${SCALE})(?![\\w]))?${OR_MORE}`,
        'gi',
      ),
      read: (match) => ({
        value: pounds(part(match, 'amount') ?? '', part(match, 'scale')),
        unit: 'GBP',
        comparator: comparatorOf(match),
      }),
      examples: [
        ['Funding of £5m this year.', '£5m', 5_000_000],
        ['It spent £1.2 million.', '£1.2 million', 1_200_000],
        ['They added over £500,000.', 'over £500,000', 500_000, '>'],
        ['The grant is £750.', '£750', 750],
        ['A deficit of £2.5bn is feared.', '£2.5bn', 2_500_000_000],
      ],
      not: ['The fund has 5m reasons.'],
    },
  ],
}
