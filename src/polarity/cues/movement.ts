/**
 * What rises and falls. A movement is good or bad by what moves: attendance that rises is a strength, a backlog that
 * rises is a concern. `../movement.ts` puts the tables together.
 */

/** `better` and `worse` say so of anything; `up` and `down` depend on what moves. */
export type Direction = 'up' | 'down' | 'better' | 'worse'

/** Patterns as `pattern.ts` reads them, by what a rise of it is. */
export const MEASURES: Readonly<Record<'wanted' | 'unwanted', readonly string[]>> = {
  wanted: [
    'attendance|attainment|achievement|timeliness|punctuality|take-up|uptake|participation|engagement|satisfaction',
    'capacity|qualifications|employment|apprenticeships|internships|retention|recruitment|staffing|morale|coverage',
    'confidence|trust|awareness|membership|funding|investment|spending',
    'take up of',
    'share|proportion|percentage|number ... plans|assessments|reviews|decisions ... time|within|deadline',
    'number|numbers of places|therapists|nurses|psychologists|caseworkers|staff',
    'go|goes|going|move|moves|stay|stays|remain ... work|employment|college|training|education',
    'in paid|supported work|employment|internships',
    'say|report|feel ... happy|confident|satisfied|heard|safe|valued',
  ],
  unwanted: [
    'wait|waits|backlog|backlogs|queue|queues|delays|vacancies|vacancy|turnover|absence|absences|absenteeism',
    'waiting list|lists|time|times',
    'exclusion|exclusions|suspension|suspensions|complaints|tribunal|tribunals|appeals|breakdowns|neet',
    'permanent exclusion|exclusions',
    'missing|out education',
    'out of school|education|work|area|county',
    'children|pupils missing education',
    'out-of-area|out-of-county|out-of-borough|out-of-city placements|placement',
    'residential|independent placements',
    'part-time timetables|timetable',
    'shortage|shortages|shortfall|deficit|overspend|caseloads|caseload|gap|gaps',
    'time taken',
    'placed|educated|taught|sent|live|lives|travel|travelling ... out|outside|far|away|long',
    'sent home',
    'taught|educated at home',
  ],
}

interface Movement {
  readonly direction: Direction
  readonly patterns: readonly string[]
}

/** What is said to move a measure that stands before it: "attendance has risen". */
export const MOVED: readonly Movement[] = [
  {
    direction: 'up',
    patterns: [
      'rose|rises|grew|grows|climbed|climbs|doubled|trebled|tripled|quadrupled|soared|surged|jumped|mounted',
      'increased|risen|rising|grown|lengthened',
      'has|have|had|is|are|was|were ... risen|grown|increased|raised|rising|growing|increasing|climbing|lengthening',
      'gone|went|going|goes|crept|creeping up',
      'is|are|was|were|now up|above|higher|longer',
      'remain|remains|is|are|was|were high|higher|above',
      'up from|by|to',
    ],
  },
  {
    direction: 'down',
    patterns: [
      'fell|falls|fallen|falling|dropped|drops|shrank|shrunk|shrinks|halved|dipped|slumped|slipped|plummeted',
      'decreased|declined|reduced|shortened|eased|cleared|filled|eliminated|ended',
      'has|have|had|is|are|was|were ... decreased|declined|reduced|cut|lowered|shortened|eased|cleared|filled|halved|eliminated|ended|falling|dropping|decreasing|declining|reducing|shrinking',
      'gone|went|going|goes|come|came|coming|brought down',
      'is|are|was|were|now down|below|lower|shorter',
      'remain|remains|is|are|was|were low|lower|below',
      'down from|by|to',
    ],
  },
  { direction: 'better', patterns: ['has|have|had|is|are improved|improving', 'improved|recovered'] },
  {
    direction: 'worse',
    patterns: [
      'worsened|deteriorated|collapsed',
      'has|have|had|is|are worsened|deteriorated|worsening|worse|deteriorating',
      'has|have broken down',
    ],
  },
]

/** What is said to move a measure that stands after it: "has cleared its backlog", "fewer exclusions". */
export const MOVING: readonly Movement[] = [
  {
    direction: 'up',
    patterns: [
      'increased|raised|lifted|boosted|doubled|trebled|rising|growing|higher|longer|more',
      'rise|increase|growth|jump in|of',
    ],
  },
  {
    direction: 'down',
    patterns: [
      'cut|reduced|halved|lowered|shortened|shrunk|cleared|eliminated|ended|filled|fewer|lower|shorter|falling|declining',
      'brought down',
      'fall|drop|decrease|reduction|decline in|of',
    ],
  },
  { direction: 'better', patterns: ['improved'] },
  { direction: 'worse', patterns: ['worsening|deteriorating'] },
]

/** Sentences with the sign of their movement; the tests look for it there. */
export const MOVEMENT_EXAMPLES: readonly (readonly [sentence: string, sign: 1 | -1])[] = [
  ['Attendance at the two nurseries has risen.', 1],
  ['Attendance fell in the summer.', -1],
  ['Timeliness improved in every month.', 1],
  ['Take-up of the checks has steadily grown.', 1],
  ['The proportion of plans finished within 20 weeks dropped to 31%.', -1],
  ['Satisfaction remains high.', 1],
  ['Exclusions remain high.', -1],
  ['Backlogs went up.', -1],
  ['The queue for hearing tests came down by half.', 1],
  ['All vacancies in the team have been filled.', 1],
  ['Trust has broken down.', -1],
  ['The wait is now 9 weeks, down from 30.', 1],
  ['Waits for wheelchairs moved from 10 to 26 weeks.', -1],
  ['The board has cleared its backlog.', 1],
  ['The council halved the capacity of the team.', -1],
  ['Fewer pupils travel far for lessons.', 1],
  ['More children are sent away to school.', -1],
  ['A drop in suspensions was seen.', 1],
]
