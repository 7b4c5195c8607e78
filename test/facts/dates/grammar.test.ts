import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/facts/dates/grammar.ts'

const said = (text: string): string[] =>
  findDates(text).map((date) => `${date.kind} ${date.kind === 'period' ? `${date.start}/${date.end}` : date.value}`)

describe('periods', () => {
  it.each([
    ['From 4 to 8 July 2016', '2016-07-04/2016-07-08'],
    ['Between 20 October 2025 and 22 October 2025', '2025-10-20/2025-10-22'],
    ['23 September to 27 September 2024', '2024-09-23/2024-09-27'],
    ['27 March 2023 to 31 March 2023', '2023-03-27/2023-03-31'],
    ['30 January to 3 February 2017', '2017-01-30/2017-02-03'],
    ['28 December to 3 January 2020', '2019-12-28/2020-01-03'],
    ['21-25 June 2021', '2021-06-21/2021-06-25'],
    ['4–8 July 2016', '2016-07-04/2016-07-08'],
    ['19 and 21 May 2021', '2021-05-19/2021-05-21'],
    ['19, 20 and 21 May 2021', '2021-05-19/2021-05-21'],
    ['Monday 4 July to Friday 8 July 2016', '2016-07-04/2016-07-08'],
    ['4th until 8th July 2016', '2016-07-04/2016-07-08'],
    ['27 March\nto 31 March 2023', '2023-03-27/2023-03-31'],
    ['From 25/11/2019 to 29/11/2019', '2019-11-25/2019-11-29'],
    ['25.11.2019 – 29.11.2019', '2019-11-25/2019-11-29'],
    ['between 29/11/2019 and 03/12/2019', '2019-11-29/2019-12-03'],
    ['From the 13th to the 17th of November 2023', '2023-11-13/2023-11-17'],
    ['Between the 13th and the 17th of November 2023', '2023-11-13/2023-11-17'],
    ['from September 29, 2025, to October 3, 2025', '2025-09-29/2025-10-03'],
    ['March 4 to 8, 2024', '2024-03-04/2024-03-08'],
    ['From March 4 to March 8, 2024', '2024-03-04/2024-03-08'],
    ['June 28 – July 2, 2021', '2021-06-28/2021-07-02'],
    ['December 28 to January 3, 2020', '2019-12-28/2020-01-03'],
    ['Between March 4 and 8, 2024', '2024-03-04/2024-03-08'],
    ['04/03/24 to 08/03/24', '2024-03-04/2024-03-08'],
    ['2024-03-04 to 2024-03-08', '2024-03-04/2024-03-08'],
    ['from 2024-03-04 – 2024-03-08', '2024-03-04/2024-03-08'],
    ['2024-03-04/2024-03-08', '2024-03-04/2024-03-08'],
  ])('%s', (text, period) => {
    expect(said(text)).toEqual([`period ${period}`])
    expect(findDates(text)[0]?.range).toEqual([0, text.length])
  })

  it('takes two full dates joined by "and" for two days', () => {
    expect(said('on 5 May 2020 and 6 June 2021')).toEqual(['day 2020-05-05', 'day 2021-06-06'])
    expect(said('on 05/05/2020 and 06/06/2021')).toEqual(['day 2020-05-05', 'day 2021-06-06'])
  })

  it('has no period that ends before it begins', () => {
    expect(said('8 to 4 July 2016').filter((date) => date.startsWith('period'))).toEqual([])
  })
})

describe('single dates', () => {
  it.each([
    ['18 October 2016', 'day 2016-10-18'],
    ['4th July 2019', 'day 2019-07-04'],
    ['8th of May, 2019', 'day 2019-05-08'],
    ['9 MAY 2024', 'day 2024-05-09'],
    ['July 4, 2019', 'day 2019-07-04'],
    ['12/03/2019', 'day 2019-03-12'],
    ['2024-05-03', 'day 2024-05-03'],
    ['04/03/24', 'day 2024-03-04'],
    ['29 February 2024', 'day 2024-02-29'],
    ['November 10', 'day-of-year --11-10'],
    ['19 December', 'day-of-year --12-19'],
    ['September 2024', 'month 2024-09'],
    ['Sept 2024', 'month 2024-09'],
  ])('%s', (text, date) => {
    expect(said(`before ${text} after`)).toEqual([date])
  })

  it.each([
    'children aged 0 to 19',
    'within 18 months',
    '16 to 25 year olds',
    'they may 5 times',
    'in 2016',
    '31 June 2020',
    '29 February 2023',
    'version 1.2.2020.4',
    'a march 3 miles long',
    'version 4.3.24',
    'in Years 10/11/12',
    '14/25/24 pupils',
    'reference 2024-03-99',
  ])('finds no date in "%s"', (text) => {
    expect(said(text)).toEqual([])
  })
})
