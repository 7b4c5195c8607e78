/** The built-in codebook: one file a theme, listed here in the order in which results name equal themes. */
import { alternativeProvision } from './alternative-provision.ts'
import { attainment } from './attainment.ts'
import { attendanceAndExclusion } from './attendance-and-exclusion.ts'
import { childrenInCare } from './children-in-care.ts'
import { coProduction } from './co-production.ts'
import { communityHealth } from './community-health.ts'
import { dataAndQuality } from './data-and-quality.ts'
import { ehcp } from './ehcp.ts'
import { equity } from './equity.ts'
import { familyInformation } from './family-information.ts'
import { identification } from './identification.ts'
import { jointWorking } from './joint-working.ts'
import { leadership } from './leadership.ts'
import { localOffer } from './local-offer.ts'
import { mentalHealth } from './mental-health.ts'
import { neurodevelopment } from './neurodevelopment.ts'
import { parentalConfidence } from './parental-confidence.ts'
import { placements } from './placements.ts'
import { preparationForAdulthood } from './preparation-for-adulthood.ts'
import { schoolInclusion } from './school-inclusion.ts'
import { socialCare } from './social-care.ts'
import { standingPhrases } from './standing-phrases.ts'
import type { Codebook } from './theme-entry.ts'
import { therapies } from './therapies.ts'
import { transitions } from './transitions.ts'
import { transport } from './transport.ts'
import { waitingTimes } from './waiting-times.ts'
import { workforce } from './workforce.ts'

export const defaultCodebook: Codebook = {
  id: 'send',
  version: '1.0.0',
  standingPhrases,
  themes: [
    ehcp,
    waitingTimes,
    localOffer,
    familyInformation,
    coProduction,
    parentalConfidence,
    jointWorking,
    leadership,
    dataAndQuality,
    identification,
    therapies,
    mentalHealth,
    neurodevelopment,
    communityHealth,
    socialCare,
    preparationForAdulthood,
    transitions,
    attainment,
    attendanceAndExclusion,
    placements,
    alternativeProvision,
    schoolInclusion,
    workforce,
    childrenInCare,
    equity,
    transport,
  ],
}
