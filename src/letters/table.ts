/** The kinds of letter. A new kind is one file and one line here; the published list of kinds is made from this table. */
import { areaSendReport } from './area-send-report.ts'
import { jointInspectionLetter } from './joint-inspection-letter.ts'
import { monitoringLetter } from './monitoring-letter.ts'
import { newsArticle } from './news-article.ts'
import { revisitLetter } from './revisit-letter.ts'
import { stocktakeLetter } from './stocktake-letter.ts'
import { unknownText } from './unknown.ts'

export const LETTERS = [
  jointInspectionLetter,
  revisitLetter,
  areaSendReport,
  monitoringLetter,
  stocktakeLetter,
  newsArticle,
] as const

/** With what a letter is that none of them claims. */
export const PROFILES = [...LETTERS, unknownText] as const
