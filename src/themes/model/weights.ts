/** Weights of the model of themes. Made by `npm run train`; not to be edited. */

/** SHA-256 of the findings that the model was trained on. */
export const TRAINED_ON = '929a5c935a737e35e59571b4249e6ed7666ec4b1eae838fcd7b777c5ccbbe9b7'
/** Fingerprint of the cues that the model was trained with; see `training/fingerprint.ts`. */
export const CODEBOOK = '98903b6b6c402b0a4b755f5586df5577eaa8363a036a8860aea0535f6171f09f'
/** Fingerprint of the code that makes the features. */
export const FEATURES = '7cf065b520b59c9d859b017929ce9396de80db64dc1ffe6bb6a829bcd4d8fabd'

export const THEMES: readonly string[] = [
  'ehcp',
  'waiting-times',
  'local-offer',
  'family-information',
  'co-production',
  'parental-confidence',
  'joint-working',
  'leadership',
  'data-and-quality',
  'identification',
  'therapies',
  'mental-health',
  'neurodevelopment',
  'community-health',
  'social-care',
  'preparation-for-adulthood',
  'transitions',
  'attainment',
  'attendance-and-exclusion',
  'placements',
  'alternative-provision',
  'school-inclusion',
  'workforce',
  'children-in-care',
  'equity',
  'transport',
]

/** Signals, with their weights for a theme being coded and being primary. */
export const SIGNALS = `
certainOpening	0.45	0.38
cover	-0.10	0.60
distinctPhrases	-0.32	-0.22
earliness	-0.10	0.19
earlyInOpening	0.49	0.90
inConsequence	0.54	-0.44
inExample	0.69	0.72
inLast	0.42	-0.15
later	0.26	-0.64
later:beforeVerb	0.05	-0.40
later:consequence	-0.27	0.74
later:example	-0.12	-0.27
later:granted	-0.10	0.12
later:judgedClause	0.38	0.35
later:judgedNear	0.08	0.09
later:late	-0.34	-0.09
later:ofWhom	-0.56	0.22
later:plain	0.01	0.83
later:plainBeforeVerb	0.04	0.60
later:plainJudged	0.13	-0.17
likelyThemes	-0.06	0.26
longestPhrase	0.42	-0.45
mentions	-0.01	0.60
mostProminent	0.19	-0.15
opening	-0.33	0.10
opening:beforeVerb	-0.47	0.05
opening:consequence	0.18	0.15
opening:development	0.35	-0.54
opening:example	-0.17	-0.64
opening:granted	-0.26	-0.45
opening:improvement-area	-0.63	0.01
opening:judgedClause	0.26	0.50
opening:judgedNear	-0.17	0.63
opening:late	0.02	0.11
opening:ofWhom	0.08	0.08
opening:plain	0.09	0.10
opening:plainBeforeVerb	0.10	-0.30
opening:plainJudged	0.14	-0.66
opening:priority-action	-0.39	0.11
opening:strength	-0.13	0.00
openingAlone	0.05	-0.53
opensFinding	0.22	0.27
passing	-0.32	-0.53
relativeProminence	-0.71	0.62
relativeScore	0.48	-0.71
ruleScore	0.33	0.18
score:development	0.24	-0.29
score:improvement-area	0.78	0.36
score:priority-action	1.06	0.03
score:strength	0.44	-0.84
scoreAlone	0.04	-0.50
scoreOfLong	0.04	0.49
sentenceShare	0.12	0.42
sentences	-0.43	-0.27
shareOfOpening	0.34	-0.27
shareOfStrong	0.18	0.53
soleShare	1.31	0.90
textShare	-0.71	-0.81
trust:primary:any	-0.93	0.68
trust:primary:later	-0.53	0.63
trust:primary:opening	-0.17	0.00
trust:primary:rankAny	0.11	0.13
trust:primary:rankOpening	-0.03	0.00
trust:primary:relativeAny	0.57	0.31
trust:primary:relativeOpening	-0.45	0.04
trust:primary:rest	0.72	-0.06
trust:primary:sum	0.10	0.45
trust:theme:any	0.75	0.53
trust:theme:later	0.00	-0.09
trust:theme:opening	0.62	0.68
trust:theme:rankAny	-0.01	-0.40
trust:theme:rankOpening	-0.17	0.47
trust:theme:relativeAny	0.87	0.38
trust:theme:relativeOpening	0.25	0.04
trust:theme:rest	-0.40	0.04
trust:theme:sum	1.06	-0.68
uncued	-0.11	0.31
words	0.70	0.23
words:coded	3.40	0.51
words:codedByOpening	-0.42	0.63
words:codedProbability	-2.03	-0.17
words:codedRank	-0.53	-0.85
words:primary	1.15	0.00
words:primaryByOpening	1.62	-0.64
words:primaryLog	0.81	1.99
words:primaryRank	-0.10	-0.74
`

/** Features of a finding, with their weights for each theme being coded. */
export const CODED = `
bias	ehcp=-0.07 waiting-times=-0.33 local-offer=1.87 family-information=0.16 co-production=-0.80 parental-confidence=0.07 joint-working=-0.90 leadership=-0.60 data-and-quality=-0.85 identification=-0.83 therapies=-0.25 mental-health=0.24 neurodevelopment=-0.62 community-health=-0.56 social-care=-0.73 preparation-for-adulthood=-0.51 transitions=-0.51 attainment=2.72 attendance-and-exclusion=-0.82 placements=-0.79 alternative-provision=-0.97 school-inclusion=-0.46 children-in-care=-0.76 equity=-0.63 transport=3.41
later:alternative-provision	ehcp=0.07 waiting-times=0.13 family-information=-0.16 joint-working=-0.14 leadership=-0.26 data-and-quality=0.22 identification=0.20 mental-health=-0.08 social-care=0.14 preparation-for-adulthood=-0.16 transitions=-0.06 attendance-and-exclusion=0.13 placements=-0.16 alternative-provision=0.24 workforce=-0.08 equity=0.19
later:attainment	ehcp=0.07 waiting-times=-0.20 local-offer=0.06 family-information=-0.27 co-production=-0.20 joint-working=0.08 leadership=-0.12 identification=0.40 therapies=0.19 mental-health=-0.08 community-health=0.37 social-care=0.11 preparation-for-adulthood=0.23 transitions=-0.19 attainment=0.69 attendance-and-exclusion=-0.18 placements=-0.15 alternative-provision=0.08 school-inclusion=0.06 workforce=0.06 children-in-care=0.09 equity=0.23 transport=0.12
later:attendance-and-exclusion	ehcp=-0.61 waiting-times=-0.70 local-offer=-0.13 family-information=0.10 co-production=0.16 parental-confidence=-0.06 joint-working=-0.37 leadership=0.13 data-and-quality=0.31 therapies=-0.26 mental-health=0.41 neurodevelopment=0.17 community-health=-0.09 social-care=0.25 preparation-for-adulthood=-0.17 attainment=0.31 attendance-and-exclusion=0.45 placements=-0.26 alternative-provision=0.15 school-inclusion=-0.32 workforce=0.07 children-in-care=0.09 equity=0.22
later:children-in-care	ehcp=-0.23 waiting-times=0.07 co-production=-0.33 joint-working=-0.22 leadership=0.11 identification=-0.07 therapies=-0.05 mental-health=0.10 neurodevelopment=-0.10 community-health=-0.16 social-care=-0.09 transitions=0.14 attainment=0.08 attendance-and-exclusion=-0.21 placements=-0.18 school-inclusion=-0.35 workforce=0.20 children-in-care=0.51
later:co-production	ehcp=-0.10 waiting-times=-0.17 local-offer=0.27 family-information=-0.14 co-production=-0.35 parental-confidence=0.24 joint-working=0.07 leadership=-0.54 data-and-quality=0.82 identification=-0.23 therapies=-0.06 mental-health=0.05 neurodevelopment=-0.18 social-care=-0.33 preparation-for-adulthood=-0.29 transitions=-0.09 attainment=-0.17 placements=0.31 school-inclusion=-0.20 workforce=-0.23 equity=0.06 transport=0.37
later:community-health	ehcp=-0.21 local-offer=0.06 family-information=-0.15 co-production=-0.19 parental-confidence=-0.09 joint-working=0.70 leadership=0.13 data-and-quality=-0.05 therapies=0.10 mental-health=-0.60 neurodevelopment=-0.30 community-health=-0.36 social-care=-0.58 preparation-for-adulthood=0.29 transitions=0.40 attendance-and-exclusion=-0.20 placements=-0.20 school-inclusion=-0.42 children-in-care=-0.14 equity=-0.11 transport=0.10
later:data-and-quality	ehcp=-0.42 waiting-times=-0.55 family-information=-0.11 co-production=0.40 parental-confidence=-0.17 joint-working=-0.54 data-and-quality=-0.74 identification=-0.11 therapies=0.18 community-health=-0.13 social-care=-0.25 preparation-for-adulthood=-0.16 attainment=0.07 attendance-and-exclusion=-0.28 placements=0.27 alternative-provision=0.11 school-inclusion=-0.34 workforce=-0.16 children-in-care=0.08 equity=-0.33
later:ehcp	ehcp=-0.19 waiting-times=0.77 local-offer=-0.07 family-information=0.11 co-production=0.11 parental-confidence=-0.16 joint-working=0.73 leadership=0.28 identification=-0.08 mental-health=-0.15 neurodevelopment=-0.12 community-health=0.15 social-care=-0.05 preparation-for-adulthood=-0.21 transitions=-0.17 attainment=0.11 attendance-and-exclusion=-0.13 placements=0.31 alternative-provision=0.05 school-inclusion=0.18 workforce=0.40 children-in-care=0.09 equity=-0.18 transport=-0.07
later:equity	ehcp=-0.19 waiting-times=0.08 local-offer=-0.06 joint-working=-0.17 leadership=0.30 data-and-quality=0.13 identification=0.48 therapies=0.13 neurodevelopment=0.21 community-health=-0.25 preparation-for-adulthood=0.26 transitions=-0.20 attendance-and-exclusion=-0.12 placements=-0.12 alternative-provision=-0.06 school-inclusion=0.31 workforce=-0.38 equity=-0.28
later:family-information	waiting-times=-0.06 local-offer=0.44 family-information=0.10 co-production=-0.11 leadership=-0.22 data-and-quality=-0.57 identification=-0.30 therapies=-0.08 mental-health=-0.24 community-health=-0.24 social-care=0.07 transitions=-0.07 attainment=-0.07 attendance-and-exclusion=-0.21 placements=-0.32 alternative-provision=0.21 school-inclusion=-0.10 workforce=-0.12 children-in-care=-0.21 equity=0.37 transport=0.25
later:identification	ehcp=-0.31 waiting-times=-0.37 co-production=-0.21 parental-confidence=-0.24 joint-working=0.33 leadership=0.27 data-and-quality=0.24 identification=-0.14 therapies=0.29 mental-health=-0.25 community-health=-0.09 social-care=0.15 preparation-for-adulthood=-0.06 transitions=0.38 attainment=0.10 attendance-and-exclusion=-0.15 placements=-0.09 alternative-provision=-0.15 school-inclusion=-0.18 children-in-care=-0.10 transport=-0.10
later:joint-working	ehcp=0.12 waiting-times=0.15 local-offer=-0.07 family-information=0.09 co-production=0.48 parental-confidence=-0.23 joint-working=-0.76 leadership=-0.28 data-and-quality=0.09 identification=0.07 therapies=-0.10 mental-health=-0.06 neurodevelopment=0.28 community-health=0.19 social-care=-0.28 preparation-for-adulthood=0.31 transitions=0.20 attendance-and-exclusion=0.19 placements=0.20 school-inclusion=-0.22 workforce=0.15 children-in-care=0.07 transport=-0.06
later:leadership	ehcp=-0.46 waiting-times=-0.06 local-offer=0.18 family-information=-0.09 co-production=-0.06 parental-confidence=-0.14 joint-working=0.16 leadership=-0.59 data-and-quality=-0.99 identification=-0.06 mental-health=-0.21 neurodevelopment=0.32 social-care=0.22 preparation-for-adulthood=0.16 transitions=-0.21 attainment=0.31 attendance-and-exclusion=-0.10 placements=0.09 alternative-provision=-0.09 workforce=-0.41 children-in-care=-0.12 transport=0.11
later:local-offer	waiting-times=-0.13 local-offer=0.71 family-information=-0.16 co-production=0.19 parental-confidence=0.08 joint-working=-0.11 social-care=-0.06
later:mental-health	ehcp=0.12 family-information=0.15 parental-confidence=0.06 joint-working=0.11 leadership=0.33 data-and-quality=0.35 identification=-0.23 therapies=-0.37 neurodevelopment=-0.11 community-health=-0.41 social-care=-0.11 attainment=-0.10 attendance-and-exclusion=0.05 placements=0.06 school-inclusion=0.14 workforce=-0.43 children-in-care=0.24 equity=-0.13
later:neurodevelopment	ehcp=-0.17 waiting-times=0.10 family-information=-0.45 co-production=0.12 parental-confidence=0.30 joint-working=-0.16 leadership=-0.30 data-and-quality=-0.09 identification=-0.14 mental-health=-0.29 neurodevelopment=0.62 community-health=0.10 preparation-for-adulthood=0.14 transitions=0.06 attendance-and-exclusion=0.08 placements=0.23 school-inclusion=0.56 workforce=0.32 children-in-care=-0.08 equity=0.30
later:parental-confidence	ehcp=0.25 waiting-times=-0.30 local-offer=0.18 family-information=0.19 co-production=-0.33 parental-confidence=0.27 joint-working=0.12 leadership=0.20 data-and-quality=0.18 identification=-0.22 therapies=-0.21 neurodevelopment=-0.27 social-care=-0.16 preparation-for-adulthood=0.11 transitions=0.19 attainment=-0.18 attendance-and-exclusion=-0.08 placements=0.11 alternative-provision=-0.05 workforce=0.07 children-in-care=-0.12 equity=-0.42 transport=0.40
later:placements	ehcp=-0.20 waiting-times=0.21 co-production=0.14 parental-confidence=0.20 joint-working=-0.14 leadership=0.38 data-and-quality=0.32 identification=-0.11 therapies=0.07 mental-health=-0.25 neurodevelopment=-0.11 community-health=-0.12 preparation-for-adulthood=0.18 attainment=0.07 attendance-and-exclusion=0.35 placements=0.33 school-inclusion=-0.24 workforce=-0.10 children-in-care=-0.20 equity=-0.21
later:preparation-for-adulthood	ehcp=0.11 waiting-times=0.31 local-offer=0.13 family-information=0.36 co-production=0.35 parental-confidence=-0.14 joint-working=-0.26 leadership=-0.25 data-and-quality=0.37 identification=-0.19 neurodevelopment=-0.28 social-care=0.27 preparation-for-adulthood=-0.11 transitions=0.13 attainment=0.16 attendance-and-exclusion=-0.32 placements=0.18 alternative-provision=-0.16 school-inclusion=-0.12 workforce=-0.17 children-in-care=-0.14 transport=0.07
later:school-inclusion	ehcp=0.11 waiting-times=0.35 local-offer=0.08 family-information=-0.34 co-production=0.14 parental-confidence=0.39 joint-working=0.35 leadership=0.14 data-and-quality=0.16 identification=-0.21 therapies=-0.13 neurodevelopment=-0.09 community-health=-0.39 social-care=-0.24 preparation-for-adulthood=-0.25 transitions=0.41 attainment=0.13 attendance-and-exclusion=0.24 placements=-0.09 alternative-provision=-0.13 school-inclusion=0.11 workforce=0.11 children-in-care=-0.20 equity=0.38 transport=-0.07
later:social-care	ehcp=-0.18 local-offer=0.18 family-information=0.14 parental-confidence=0.11 joint-working=0.08 leadership=-0.30 data-and-quality=0.26 identification=-0.39 therapies=0.14 mental-health=-0.33 neurodevelopment=0.11 community-health=-0.40 social-care=0.19 transitions=-0.30 attainment=-0.16 attendance-and-exclusion=-0.27 placements=0.13 alternative-provision=-0.10 school-inclusion=0.07 workforce=-0.26 children-in-care=-0.29 equity=-0.26 transport=0.18
later:therapies	ehcp=0.33 waiting-times=-0.11 local-offer=-0.07 co-production=0.13 joint-working=0.52 leadership=0.37 data-and-quality=0.08 identification=-0.29 therapies=-0.18 mental-health=-0.20 neurodevelopment=0.06 social-care=-0.11 preparation-for-adulthood=-0.22 transitions=0.19 placements=0.30 school-inclusion=-0.10 workforce=-0.08 children-in-care=0.06 equity=-0.35 transport=-0.10
later:transitions	waiting-times=0.35 family-information=0.07 co-production=0.10 parental-confidence=-0.09 leadership=-0.27 data-and-quality=0.29 identification=-0.49 therapies=0.19 mental-health=0.39 neurodevelopment=-0.11 community-health=0.57 social-care=0.26 preparation-for-adulthood=0.59 transitions=-0.68 attainment=-0.07 attendance-and-exclusion=0.09 alternative-provision=0.05 school-inclusion=-0.38 workforce=-0.08 children-in-care=0.18 equity=-0.25
later:transport	waiting-times=-0.20 family-information=0.18 co-production=0.18 joint-working=-0.17 leadership=-0.15 data-and-quality=-0.08 identification=-0.06 neurodevelopment=-0.09 community-health=0.07 social-care=-0.12 preparation-for-adulthood=0.21 transitions=-0.05 attainment=-0.06 attendance-and-exclusion=-0.14 school-inclusion=-0.10 workforce=-0.20 children-in-care=-0.06 transport=0.65
later:waiting-times	waiting-times=-0.41 local-offer=0.12 family-information=0.42 co-production=0.43 parental-confidence=0.10 joint-working=0.06 leadership=0.52 identification=-0.10 therapies=-0.18 neurodevelopment=0.10 community-health=0.46 social-care=-0.05 preparation-for-adulthood=0.21 transitions=0.35 attainment=-0.17 placements=-0.14 school-inclusion=0.13 workforce=0.46 children-in-care=-0.28 equity=-0.28
later:workforce	ehcp=0.15 waiting-times=0.11 local-offer=-0.06 family-information=0.28 co-production=-0.23 parental-confidence=0.10 joint-working=-0.20 leadership=-0.24 data-and-quality=-0.35 identification=0.19 therapies=0.13 mental-health=0.16 community-health=-0.37 social-care=-0.16 preparation-for-adulthood=-0.10 transitions=0.24 attainment=0.06 alternative-provision=0.17 school-inclusion=-0.12 children-in-care=0.10 equity=-0.31
opening:alternative-provision	waiting-times=-0.20 family-information=0.12 joint-working=0.25 leadership=0.24 data-and-quality=0.71 identification=0.50 therapies=0.27 mental-health=-0.16 neurodevelopment=-0.06 social-care=-0.05 transitions=0.39 attainment=0.23 attendance-and-exclusion=-0.47 placements=-0.55 alternative-provision=0.38 school-inclusion=-0.45 workforce=-0.41 children-in-care=0.53
opening:attainment	ehcp=-0.12 waiting-times=-0.08 local-offer=0.08 family-information=-0.07 co-production=-0.19 parental-confidence=-0.08 joint-working=-0.06 leadership=-0.07 therapies=-0.12 neurodevelopment=0.08 social-care=-0.20 preparation-for-adulthood=0.14 transitions=-0.20 attainment=0.56 attendance-and-exclusion=-0.09 school-inclusion=0.23 workforce=-0.19 children-in-care=0.15 equity=-0.17
opening:attendance-and-exclusion	ehcp=-0.30 waiting-times=0.09 family-information=-0.11 co-production=0.11 joint-working=0.63 leadership=-0.22 data-and-quality=0.34 identification=0.07 mental-health=0.08 community-health=-0.07 social-care=0.06 preparation-for-adulthood=-0.07 transitions=-0.08 attendance-and-exclusion=0.09 alternative-provision=0.08 school-inclusion=-0.83 children-in-care=0.20 equity=-0.35 transport=-0.07
opening:children-in-care	ehcp=-0.40 waiting-times=0.11 family-information=-0.06 co-production=-0.49 parental-confidence=-0.24 joint-working=0.73 leadership=-0.13 data-and-quality=0.24 identification=0.69 therapies=-0.37 neurodevelopment=0.12 community-health=0.14 social-care=-0.63 preparation-for-adulthood=0.20 transitions=-0.12 attainment=0.26 attendance-and-exclusion=0.20 placements=-0.08 school-inclusion=-0.23 children-in-care=0.57 equity=-0.19
opening:co-production	ehcp=0.47 waiting-times=-0.44 local-offer=0.21 family-information=-0.39 co-production=-1.20 joint-working=-0.63 leadership=-0.81 data-and-quality=-0.67 identification=0.11 neurodevelopment=-0.10 community-health=-0.10 preparation-for-adulthood=-0.35 attainment=-0.10 alternative-provision=-0.07 workforce=-0.06 children-in-care=-0.09 equity=0.10 transport=0.25
opening:community-health	ehcp=-0.33 waiting-times=0.12 local-offer=-0.14 family-information=-0.22 co-production=0.08 parental-confidence=-0.06 joint-working=0.14 leadership=-0.10 data-and-quality=-0.56 identification=-0.43 therapies=-0.09 mental-health=-0.24 neurodevelopment=-0.33 community-health=0.27 social-care=-0.61 preparation-for-adulthood=0.18 transitions=0.38 attainment=0.16 attendance-and-exclusion=-0.14 placements=-0.24 alternative-provision=-0.10 school-inclusion=-0.66 workforce=0.15 children-in-care=-0.19 equity=0.54 transport=-0.12
opening:data-and-quality	waiting-times=-0.23 co-production=-0.11 parental-confidence=-0.23 joint-working=-0.34 leadership=-0.77 data-and-quality=-0.11 identification=-0.15 mental-health=-0.08 community-health=-0.18 social-care=0.07 preparation-for-adulthood=-0.19 transitions=-0.13 attainment=0.05 attendance-and-exclusion=-0.23 placements=0.08 alternative-provision=0.18 workforce=-0.37 children-in-care=0.41 equity=-0.41
opening:ehcp	ehcp=-0.26 waiting-times=0.49 local-offer=-0.09 family-information=-0.18 co-production=0.91 joint-working=0.18 leadership=-0.34 data-and-quality=0.18 identification=-0.08 therapies=0.05 mental-health=-0.14 neurodevelopment=-0.11 social-care=0.24 preparation-for-adulthood=0.32 transitions=-0.17 attainment=-0.16 attendance-and-exclusion=-0.15 placements=-0.21 alternative-provision=-0.16 workforce=0.29 children-in-care=-0.21 equity=-0.35 transport=-0.08
opening:equity	ehcp=0.07 waiting-times=-0.06 local-offer=-0.05 family-information=0.35 co-production=-0.44 joint-working=-0.54 leadership=0.09 data-and-quality=0.27 identification=0.07 therapies=0.09 mental-health=0.15 neurodevelopment=-0.13 community-health=-0.21 social-care=-0.09 preparation-for-adulthood=-0.09 transitions=-0.21 attainment=0.17 attendance-and-exclusion=-0.16 placements=-0.23 alternative-provision=0.06 workforce=-0.25 children-in-care=-0.09 equity=-0.06 transport=-0.06
opening:family-information	ehcp=0.09 waiting-times=-0.23 local-offer=0.32 family-information=-0.79 co-production=-0.51 parental-confidence=0.12 joint-working=-0.61 leadership=-0.18 data-and-quality=-0.15 identification=-0.20 therapies=-0.16 mental-health=-0.07 neurodevelopment=-0.10 community-health=-0.21 social-care=-0.23 preparation-for-adulthood=0.07 transitions=-0.14 attainment=-0.08 attendance-and-exclusion=-0.10 placements=-0.10 school-inclusion=-0.12 workforce=-0.14 children-in-care=-0.17 equity=-0.19
opening:identification	ehcp=-0.13 waiting-times=0.14 family-information=-0.29 co-production=-0.19 parental-confidence=-0.08 joint-working=0.52 leadership=0.25 data-and-quality=-0.18 identification=-0.59 therapies=-0.37 mental-health=-0.21 community-health=-0.32 social-care=0.05 preparation-for-adulthood=-0.18 transitions=0.53 attainment=-0.14 attendance-and-exclusion=-0.08 placements=0.10 school-inclusion=0.10 workforce=0.08 children-in-care=-0.14 equity=0.76 transport=-0.06
opening:joint-working	ehcp=0.06 co-production=-0.19 parental-confidence=-0.50 joint-working=-1.04 leadership=-0.31 data-and-quality=-0.07 identification=0.17 therapies=0.13 mental-health=-0.14 neurodevelopment=-0.09 community-health=-0.10 social-care=0.18 preparation-for-adulthood=0.22 transitions=0.11 attainment=-0.20 placements=0.09 alternative-provision=-0.07 school-inclusion=0.28 workforce=-0.20 children-in-care=-0.12 equity=-0.63
opening:leadership	waiting-times=0.20 co-production=0.16 parental-confidence=0.06 joint-working=-0.30 leadership=-0.64 data-and-quality=-0.17 identification=0.16 therapies=-0.13 mental-health=-0.15 neurodevelopment=0.14 social-care=0.07 transitions=-0.25 attainment=0.11 attendance-and-exclusion=-0.10 placements=0.17 alternative-provision=-0.15 school-inclusion=-0.07 workforce=-0.05 children-in-care=0.10 equity=-0.13 transport=0.07
opening:local-offer	waiting-times=-0.29 local-offer=0.72 family-information=-0.81 co-production=0.77 parental-confidence=-0.19 joint-working=-0.12 data-and-quality=-0.11 identification=-0.09 therapies=-0.10 social-care=-0.22 preparation-for-adulthood=-0.14 transitions=-0.06 workforce=-0.19
opening:mental-health	ehcp=-0.13 waiting-times=-0.22 local-offer=-0.06 family-information=0.08 parental-confidence=-0.24 joint-working=0.13 leadership=0.20 data-and-quality=0.07 identification=-0.30 mental-health=0.73 neurodevelopment=0.07 community-health=-0.65 social-care=-0.36 preparation-for-adulthood=0.11 transitions=0.07 attainment=-0.17 attendance-and-exclusion=0.23 alternative-provision=0.09 school-inclusion=-0.62 workforce=0.05 equity=0.13 transport=-0.07
opening:neurodevelopment	ehcp=-0.14 waiting-times=-0.16 local-offer=-0.10 family-information=0.23 co-production=0.16 parental-confidence=0.19 joint-working=0.37 leadership=0.21 data-and-quality=0.06 identification=0.16 therapies=-0.23 mental-health=-0.45 neurodevelopment=1.08 community-health=-1.01 social-care=-0.22 preparation-for-adulthood=-0.18 transitions=0.23 attainment=-0.14 attendance-and-exclusion=0.18 placements=0.06 alternative-provision=-0.08 school-inclusion=0.60 workforce=0.12 equity=0.12 transport=-0.06
opening:parental-confidence	ehcp=0.52 waiting-times=-0.05 local-offer=0.11 family-information=-0.36 co-production=-0.41 parental-confidence=-0.22 joint-working=0.15 leadership=-0.10 neurodevelopment=-0.08 community-health=-0.14 social-care=0.08 preparation-for-adulthood=-0.12 transitions=0.11 placements=0.18 school-inclusion=0.21 workforce=-0.16 children-in-care=-0.06 equity=-0.16 transport=0.06
opening:placements	ehcp=-0.26 waiting-times=0.61 family-information=-0.10 co-production=0.33 parental-confidence=0.25 joint-working=0.19 leadership=-0.12 data-and-quality=0.21 identification=-0.16 mental-health=-0.15 neurodevelopment=-0.10 community-health=-0.06 transitions=0.26 attainment=0.06 attendance-and-exclusion=0.31 placements=-0.28 school-inclusion=-0.68 workforce=-0.34 children-in-care=0.09 equity=-0.23
opening:preparation-for-adulthood	ehcp=0.22 local-offer=-0.06 family-information=0.50 co-production=0.15 parental-confidence=0.05 joint-working=0.11 leadership=0.56 data-and-quality=-0.07 identification=-0.36 therapies=0.09 mental-health=0.17 neurodevelopment=0.08 community-health=0.39 social-care=0.27 preparation-for-adulthood=-0.13 transitions=0.41 attainment=0.21 attendance-and-exclusion=-0.23 alternative-provision=-0.07 school-inclusion=-0.10 workforce=-0.48 children-in-care=0.05 equity=0.11 transport=0.15
opening:school-inclusion	ehcp=-0.39 waiting-times=0.16 family-information=-0.25 co-production=-0.16 parental-confidence=-0.08 joint-working=0.09 leadership=-0.14 identification=0.09 therapies=-0.06 mental-health=0.17 community-health=0.05 social-care=-0.44 preparation-for-adulthood=-0.21 transitions=0.13 attainment=0.27 attendance-and-exclusion=0.29 placements=-0.21 school-inclusion=-0.52 workforce=0.33 children-in-care=-0.14 equity=0.27 transport=0.21
opening:social-care	ehcp=-0.64 family-information=-0.10 co-production=0.31 parental-confidence=-0.06 joint-working=0.10 leadership=-0.16 data-and-quality=0.38 identification=-0.62 therapies=-0.24 mental-health=0.07 community-health=-0.46 social-care=0.59 preparation-for-adulthood=-0.35 attainment=-0.10 attendance-and-exclusion=-0.14 placements=-0.38 alternative-provision=-0.07 school-inclusion=-0.29 workforce=0.38 children-in-care=-0.39 equity=-0.16 transport=0.10
opening:therapies	ehcp=0.35 waiting-times=0.08 local-offer=-0.07 family-information=-0.40 co-production=0.23 parental-confidence=-0.12 leadership=0.13 data-and-quality=0.18 identification=-0.18 therapies=0.71 mental-health=0.13 neurodevelopment=-0.12 community-health=-0.45 preparation-for-adulthood=0.06 transitions=0.12 attainment=0.18 placements=-0.21 school-inclusion=-0.18 workforce=0.11 children-in-care=-0.15 equity=0.57 transport=-0.06
opening:transitions	ehcp=0.30 waiting-times=0.59 family-information=0.37 co-production=0.19 parental-confidence=0.12 joint-working=0.63 leadership=0.41 data-and-quality=0.10 identification=-0.17 therapies=0.16 neurodevelopment=0.13 social-care=0.26 preparation-for-adulthood=0.32 transitions=-0.23 attainment=-0.27 attendance-and-exclusion=0.31 placements=-0.07 school-inclusion=-0.43 workforce=-0.23 children-in-care=-0.10 equity=-0.44 transport=-0.08
opening:transport	waiting-times=0.15 family-information=0.63 co-production=0.28 parental-confidence=0.06 joint-working=-0.22 leadership=-0.07 data-and-quality=0.06 neurodevelopment=-0.06 community-health=-0.13 preparation-for-adulthood=0.12 transitions=-0.23 attendance-and-exclusion=-0.09 school-inclusion=-0.09 workforce=0.10 equity=-0.16 transport=1.03
opening:waiting-times	ehcp=0.53 waiting-times=-0.63 local-offer=-0.09 co-production=-0.20 parental-confidence=0.05 joint-working=-0.44 leadership=-0.33 data-and-quality=0.27 identification=0.28 therapies=0.44 mental-health=0.28 neurodevelopment=0.29 community-health=0.53 social-care=0.08 transitions=0.30 attainment=-0.11 attendance-and-exclusion=0.09 placements=0.13 school-inclusion=0.12 workforce=0.07 children-in-care=0.10 equity=-0.24 transport=0.06
opening:workforce	ehcp=0.13 family-information=-0.08 parental-confidence=-0.24 joint-working=-0.49 leadership=-0.26 identification=0.17 mental-health=-0.18 neurodevelopment=-0.18 community-health=-0.08 social-care=-0.10 preparation-for-adulthood=-0.23 transitions=-0.38 attainment=0.14 placements=-0.19 school-inclusion=0.63 workforce=-0.10 children-in-care=-0.08 equity=-0.45 transport=0.06
score:alternative-provision	waiting-times=-0.07 co-production=-0.06 parental-confidence=0.05 joint-working=0.15 data-and-quality=0.58 identification=0.55 therapies=0.25 mental-health=-0.15 neurodevelopment=-0.07 social-care=0.06 preparation-for-adulthood=-0.09 transitions=0.30 attainment=0.15 attendance-and-exclusion=-0.32 placements=-0.42 alternative-provision=0.51 school-inclusion=-0.34 workforce=-0.31 children-in-care=0.51
score:attainment	waiting-times=-0.17 local-offer=0.13 family-information=-0.27 co-production=-0.27 joint-working=0.09 leadership=-0.10 data-and-quality=0.13 identification=0.28 community-health=0.44 social-care=-0.08 preparation-for-adulthood=0.23 transitions=-0.26 attainment=0.84 attendance-and-exclusion=-0.20 placements=-0.11 alternative-provision=0.08 school-inclusion=0.29 workforce=-0.06 children-in-care=0.13 transport=0.07
score:attendance-and-exclusion	ehcp=-0.63 waiting-times=-0.42 local-offer=-0.13 family-information=-0.13 co-production=0.11 joint-working=0.14 data-and-quality=0.63 identification=0.11 therapies=-0.12 mental-health=0.38 neurodevelopment=0.16 community-health=-0.05 social-care=0.16 preparation-for-adulthood=-0.17 transitions=-0.14 attainment=0.35 attendance-and-exclusion=0.39 placements=-0.22 alternative-provision=0.31 school-inclusion=-0.36 workforce=0.11 children-in-care=0.14 equity=-0.09
score:children-in-care	ehcp=-0.47 waiting-times=0.18 local-offer=-0.05 family-information=-0.06 co-production=-0.59 parental-confidence=-0.15 joint-working=0.50 leadership=-0.05 data-and-quality=0.12 identification=0.51 therapies=-0.31 mental-health=0.06 community-health=0.19 social-care=-0.62 preparation-for-adulthood=0.24 attainment=0.19 attendance-and-exclusion=0.05 school-inclusion=-0.38 workforce=0.11 children-in-care=0.85 equity=-0.14
score:co-production	ehcp=0.26 waiting-times=-0.31 local-offer=0.28 family-information=-0.43 co-production=-1.21 parental-confidence=0.14 joint-working=-0.25 leadership=-0.68 data-and-quality=0.16 identification=-0.11 neurodevelopment=-0.14 social-care=-0.21 preparation-for-adulthood=-0.42 attainment=-0.18 placements=0.21 alternative-provision=-0.08 school-inclusion=-0.16 workforce=-0.24 children-in-care=-0.11 transport=0.37
score:community-health	ehcp=-0.42 family-information=-0.25 joint-working=0.36 leadership=-0.10 data-and-quality=-0.19 identification=-0.17 therapies=0.27 mental-health=-0.60 neurodevelopment=-0.35 community-health=0.07 social-care=-0.87 preparation-for-adulthood=0.41 transitions=0.66 attainment=0.08 attendance-and-exclusion=-0.24 placements=-0.27 school-inclusion=-0.62 workforce=0.12 children-in-care=-0.15
score:data-and-quality	ehcp=-0.25 waiting-times=-0.53 family-information=-0.14 co-production=0.20 parental-confidence=-0.23 joint-working=-0.33 leadership=-0.39 data-and-quality=-0.65 identification=-0.13 therapies=0.06 mental-health=-0.07 community-health=-0.18 social-care=-0.13 preparation-for-adulthood=-0.34 transitions=-0.08 attainment=0.09 attendance-and-exclusion=-0.43 placements=0.27 alternative-provision=0.20 school-inclusion=-0.23 workforce=-0.32 children-in-care=0.41 equity=-0.46
score:ehcp	ehcp=-0.40 waiting-times=0.69 local-offer=-0.12 family-information=-0.15 co-production=0.59 parental-confidence=-0.05 joint-working=0.56 leadership=-0.20 data-and-quality=-0.05 identification=-0.09 mental-health=-0.21 neurodevelopment=-0.17 community-health=0.13 social-care=0.22 preparation-for-adulthood=0.05 transitions=-0.24 attendance-and-exclusion=-0.25 placements=0.16 alternative-provision=-0.10 school-inclusion=0.13 workforce=0.31 children-in-care=-0.09 equity=-0.39 transport=-0.12
score:equity	ehcp=-0.06 waiting-times=-0.10 local-offer=-0.09 family-information=0.25 co-production=-0.37 joint-working=-0.52 leadership=0.44 data-and-quality=0.34 identification=0.27 therapies=0.18 mental-health=0.15 community-health=-0.45 social-care=-0.13 preparation-for-adulthood=0.10 transitions=-0.27 attainment=0.21 attendance-and-exclusion=-0.25 placements=-0.30 school-inclusion=0.23 workforce=-0.60 children-in-care=-0.11 equity=-0.21 transport=-0.07
score:family-information	ehcp=0.17 waiting-times=-0.41 local-offer=0.47 family-information=-0.68 co-production=-0.38 parental-confidence=0.19 joint-working=-0.38 leadership=-0.35 data-and-quality=-0.49 identification=-0.41 therapies=-0.16 mental-health=-0.23 neurodevelopment=-0.07 community-health=-0.32 social-care=-0.10 transitions=-0.15 attainment=-0.12 attendance-and-exclusion=-0.23 placements=-0.30 alternative-provision=0.14 school-inclusion=-0.15 workforce=-0.23 children-in-care=-0.25 equity=0.06 transport=0.24
score:identification	ehcp=-0.31 waiting-times=-0.12 local-offer=-0.07 family-information=-0.18 co-production=-0.23 parental-confidence=-0.21 joint-working=0.43 leadership=0.49 data-and-quality=0.09 identification=-0.78 mental-health=-0.31 community-health=-0.28 social-care=0.08 preparation-for-adulthood=-0.27 transitions=0.41 attendance-and-exclusion=-0.23 placements=0.10 alternative-provision=-0.10 school-inclusion=-0.12 workforce=-0.11 children-in-care=-0.21 equity=0.81 transport=-0.11
score:joint-working	ehcp=0.09 waiting-times=0.13 local-offer=-0.06 co-production=0.22 parental-confidence=-0.49 joint-working=-1.80 leadership=-0.29 data-and-quality=-0.15 identification=0.27 therapies=0.08 mental-health=-0.16 neurodevelopment=0.17 community-health=-0.07 social-care=-0.13 preparation-for-adulthood=0.25 transitions=0.21 attainment=-0.17 attendance-and-exclusion=-0.09 placements=0.10 alternative-provision=-0.11 school-inclusion=0.13 workforce=0.15 children-in-care=-0.11 equity=-0.52 transport=-0.07
score:leadership	ehcp=-0.33 waiting-times=0.06 local-offer=0.18 co-production=0.21 parental-confidence=-0.31 joint-working=-0.16 leadership=-0.80 data-and-quality=-0.34 mental-health=-0.22 neurodevelopment=0.21 community-health=0.22 social-care=0.16 preparation-for-adulthood=0.07 transitions=-0.30 attainment=0.27 attendance-and-exclusion=-0.17 placements=0.18 alternative-provision=-0.17 school-inclusion=-0.12 workforce=-0.10 transport=0.12
score:local-offer	waiting-times=-0.36 local-offer=1.18 family-information=-0.79 co-production=0.81 parental-confidence=-0.14 joint-working=-0.19 data-and-quality=-0.13 identification=-0.10 therapies=-0.11 social-care=-0.25 preparation-for-adulthood=-0.15 transitions=-0.08 workforce=-0.18
score:mental-health	waiting-times=-0.38 local-offer=-0.08 family-information=0.29 co-production=0.07 parental-confidence=-0.14 joint-working=0.35 leadership=0.36 data-and-quality=0.34 identification=-0.35 therapies=-0.20 mental-health=0.71 neurodevelopment=0.07 community-health=-0.82 social-care=-0.34 preparation-for-adulthood=0.09 transitions=0.05 attainment=-0.22 attendance-and-exclusion=0.09 placements=0.11 alternative-provision=0.09 school-inclusion=-0.17 workforce=-0.14 children-in-care=0.11 transport=-0.05
score:neurodevelopment	ehcp=-0.26 waiting-times=-0.07 local-offer=-0.10 family-information=0.12 parental-confidence=0.20 joint-working=0.19 data-and-quality=0.13 identification=0.08 therapies=-0.20 mental-health=-0.49 neurodevelopment=1.50 community-health=-0.68 social-care=-0.26 preparation-for-adulthood=-0.13 transitions=0.17 attainment=-0.12 attendance-and-exclusion=0.16 placements=0.27 alternative-provision=-0.08 school-inclusion=0.64 workforce=0.25 equity=0.28 transport=-0.07
score:parental-confidence	ehcp=0.56 waiting-times=-0.14 local-offer=0.24 co-production=-0.32 parental-confidence=0.08 joint-working=0.32 leadership=0.09 identification=-0.22 therapies=-0.12 neurodevelopment=-0.25 community-health=-0.12 social-care=-0.08 transitions=0.28 attainment=-0.13 attendance-and-exclusion=-0.09 placements=0.17 alternative-provision=-0.08 school-inclusion=0.20 children-in-care=-0.13 equity=-0.30 transport=0.34
score:placements	ehcp=-0.35 waiting-times=0.64 local-offer=-0.06 family-information=-0.10 co-production=0.20 parental-confidence=0.30 joint-working=0.20 leadership=0.15 data-and-quality=0.33 identification=-0.23 therapies=0.10 mental-health=-0.17 neurodevelopment=-0.14 community-health=-0.13 social-care=-0.19 preparation-for-adulthood=0.14 transitions=0.26 attainment=0.08 attendance-and-exclusion=0.48 placements=0.07 school-inclusion=-0.58 workforce=-0.31 children-in-care=0.09 equity=-0.25
score:preparation-for-adulthood	ehcp=-0.06 waiting-times=0.29 local-offer=0.07 family-information=0.43 co-production=0.50 parental-confidence=-0.05 leadership=0.23 data-and-quality=0.30 identification=-0.47 mental-health=0.10 neurodevelopment=-0.16 community-health=0.15 social-care=0.29 preparation-for-adulthood=-0.27 transitions=0.38 attainment=0.23 attendance-and-exclusion=-0.40 placements=0.09 alternative-provision=-0.19 school-inclusion=-0.21 workforce=-0.48 children-in-care=-0.11 equity=0.12 transport=0.17
score:school-inclusion	ehcp=-0.19 waiting-times=0.46 family-information=-0.17 parental-confidence=0.22 joint-working=0.58 leadership=0.18 identification=-0.05 therapies=-0.10 community-health=-0.23 social-care=-0.54 preparation-for-adulthood=-0.33 transitions=0.36 attainment=0.39 attendance-and-exclusion=0.42 placements=-0.18 school-inclusion=-0.13 workforce=0.15 children-in-care=-0.25 equity=0.58 transport=0.15
score:social-care	ehcp=-0.58 waiting-times=0.09 local-offer=0.14 co-production=0.37 parental-confidence=-0.09 joint-working=0.37 leadership=-0.32 data-and-quality=0.51 identification=-0.77 therapies=-0.18 mental-health=-0.20 community-health=-0.61 social-care=0.52 preparation-for-adulthood=-0.26 transitions=-0.10 attainment=-0.19 attendance-and-exclusion=-0.29 placements=-0.22 alternative-provision=-0.13 school-inclusion=-0.17 workforce=-0.12 children-in-care=-0.26 equity=-0.14 transport=0.14
score:therapies	ehcp=0.45 waiting-times=-0.05 local-offer=-0.11 family-information=-0.41 co-production=0.21 parental-confidence=-0.18 joint-working=0.23 leadership=0.34 data-and-quality=0.22 identification=-0.16 therapies=0.53 community-health=-0.37 social-care=-0.13 preparation-for-adulthood=-0.16 transitions=0.16 attainment=0.20 placements=0.10 alternative-provision=-0.06 school-inclusion=-0.20 equity=0.32 transport=-0.11
score:transitions	ehcp=0.30 waiting-times=0.67 family-information=0.24 co-production=0.30 joint-working=0.64 leadership=0.25 data-and-quality=0.19 identification=-0.42 therapies=0.29 mental-health=0.29 community-health=0.39 social-care=0.19 preparation-for-adulthood=0.74 transitions=-0.69 attainment=-0.24 attendance-and-exclusion=0.31 school-inclusion=-0.61 workforce=-0.30 children-in-care=0.05 equity=-0.47
score:transport	ehcp=-0.05 waiting-times=0.10 family-information=0.58 co-production=0.30 joint-working=-0.29 leadership=-0.13 identification=-0.08 neurodevelopment=-0.12 community-health=-0.05 social-care=-0.13 preparation-for-adulthood=0.15 transitions=-0.24 attainment=-0.06 attendance-and-exclusion=-0.16 school-inclusion=-0.15 children-in-care=-0.07 equity=-0.13 transport=1.35
score:waiting-times	ehcp=0.37 waiting-times=-0.73 family-information=0.24 co-production=0.25 parental-confidence=0.13 joint-working=-0.20 leadership=0.20 data-and-quality=0.19 identification=0.15 therapies=0.20 mental-health=0.10 neurodevelopment=0.21 community-health=0.90 preparation-for-adulthood=0.10 transitions=0.34 attainment=-0.21 placements=-0.13 alternative-provision=-0.07 school-inclusion=0.15 workforce=0.25 children-in-care=-0.12 equity=-0.43 transport=0.05
score:workforce	ehcp=0.18 waiting-times=0.12 family-information=0.09 co-production=-0.15 parental-confidence=-0.12 joint-working=-0.33 leadership=-0.35 data-and-quality=-0.33 identification=0.40 therapies=0.14 neurodevelopment=-0.12 community-health=-0.20 social-care=-0.21 preparation-for-adulthood=-0.31 transitions=-0.20 attainment=0.19 attendance-and-exclusion=0.07 placements=-0.17 alternative-provision=0.09 school-inclusion=0.41 workforce=-0.13 equity=-0.52 transport=0.05
type:continued-focus	ehcp=0.18 waiting-times=0.30 family-information=-0.08 co-production=-0.24 parental-confidence=-0.17 joint-working=-0.39 leadership=0.27 data-and-quality=-0.25 identification=-0.11 therapies=0.14 social-care=0.25 transitions=-0.08 attendance-and-exclusion=-0.07 school-inclusion=-0.20 equity=-0.09
type:development	ehcp=-0.16 waiting-times=-0.09 local-offer=0.47 family-information=-0.13 co-production=-0.41 parental-confidence=0.30 joint-working=-0.06 leadership=-0.15 therapies=-0.27 mental-health=-0.13 neurodevelopment=-0.19 community-health=-0.18 social-care=0.10 preparation-for-adulthood=-0.16 attainment=0.22 attendance-and-exclusion=0.19 placements=-0.13 alternative-provision=-0.21 school-inclusion=-0.23 workforce=-0.09 children-in-care=0.20 equity=-0.07 transport=0.87
type:improvement-area	ehcp=-0.69 waiting-times=-0.12 local-offer=0.28 parental-confidence=-0.51 joint-working=-0.13 leadership=-0.57 data-and-quality=0.08 identification=-0.27 therapies=0.14 mental-health=0.09 neurodevelopment=-0.28 social-care=-0.21 preparation-for-adulthood=-0.16 transitions=0.15 attainment=0.36 attendance-and-exclusion=0.27 placements=-0.39 alternative-provision=-0.25 school-inclusion=0.12 children-in-care=-0.50 equity=0.45 transport=0.16
type:observation	ehcp=0.65 waiting-times=-0.65 local-offer=-0.06 family-information=-0.08 co-production=-0.46 leadership=0.55 data-and-quality=-0.49 therapies=-0.16 mental-health=-0.15 social-care=-0.33 preparation-for-adulthood=0.25 transitions=-0.15 attainment=0.08 attendance-and-exclusion=-0.12 placements=0.07 alternative-provision=-0.07 school-inclusion=0.13 children-in-care=-0.08 equity=-0.10 transport=0.06
type:priority-action	ehcp=-0.27 waiting-times=0.90 local-offer=0.11 family-information=0.96 co-production=0.41 parental-confidence=0.09 joint-working=0.10 leadership=-0.51 data-and-quality=0.49 identification=0.26 therapies=0.20 mental-health=-0.09 neurodevelopment=0.26 community-health=0.25 preparation-for-adulthood=-0.17 transitions=0.46 attainment=0.24 attendance-and-exclusion=-0.22 placements=-0.35 alternative-provision=0.16 school-inclusion=-0.19 workforce=0.49 children-in-care=0.33 equity=0.25
type:progress	ehcp=0.12 waiting-times=-0.39 local-offer=0.06 family-information=-0.30 co-production=-0.15 parental-confidence=-0.08 joint-working=-0.05 leadership=-0.18 data-and-quality=-0.16 identification=-0.27 therapies=-0.28 mental-health=0.58 neurodevelopment=-0.11 social-care=0.34 preparation-for-adulthood=-0.25 transitions=-0.44 attendance-and-exclusion=-0.27 placements=0.20 school-inclusion=0.36 workforce=-0.11 children-in-care=-0.06 equity=0.12 transport=0.11
type:response	ehcp=0.41 waiting-times=-0.07 family-information=-0.21 co-production=-0.37 parental-confidence=0.62 joint-working=-0.17 leadership=0.79 data-and-quality=-0.34 identification=-0.12 therapies=0.13 neurodevelopment=0.09 community-health=-0.07 social-care=0.06 preparation-for-adulthood=0.10 transitions=-0.12 placements=0.07 alternative-provision=0.13 school-inclusion=-0.06 workforce=0.19 children-in-care=-0.06 equity=-0.33 transport=0.19
type:significant-weakness	ehcp=-0.15 local-offer=0.07 family-information=-0.12 co-production=-0.05 parental-confidence=0.07 joint-working=0.27 data-and-quality=-0.14 identification=0.05 therapies=0.12 neurodevelopment=-0.16 community-health=0.17 transitions=-0.06 equity=-0.13
type:strength	ehcp=-0.09 waiting-times=-0.10 local-offer=0.18 co-production=0.79 parental-confidence=-0.29 leadership=-0.40 data-and-quality=0.24 therapies=-0.15 mental-health=-0.16 neurodevelopment=-0.06 community-health=-0.44 social-care=-0.55 preparation-for-adulthood=0.07 transitions=-0.18 attainment=0.69 attendance-and-exclusion=-0.25 placements=0.19 alternative-provision=-0.23 workforce=-0.57 children-in-care=-0.25 equity=-0.48 transport=0.55
`

/** Features of a finding, with their weights for each theme being primary. */
export const PRIMARY = `
bias	ehcp=0.22 waiting-times=-0.93 local-offer=1.64 family-information=-0.20 co-production=-0.61 parental-confidence=0.23 joint-working=-0.56 leadership=-0.56 data-and-quality=-0.48 identification=-0.58 therapies=-0.11 mental-health=0.52 neurodevelopment=-0.69 community-health=-0.43 social-care=-0.62 preparation-for-adulthood=-0.26 transitions=0.24 attainment=2.32 attendance-and-exclusion=-0.05 placements=-0.19 alternative-provision=-0.93 school-inclusion=-0.58 workforce=-0.70 children-in-care=0.14 equity=-0.44 transport=3.61
later:alternative-provision	waiting-times=0.13 family-information=-0.06 joint-working=0.14 leadership=-0.33 identification=0.10 mental-health=-0.13 community-health=0.09 preparation-for-adulthood=0.15 school-inclusion=-0.10 workforce=0.22 children-in-care=-0.06
later:attainment	ehcp=0.19 waiting-times=-0.05 co-production=-0.11 joint-working=-0.10 leadership=0.16 data-and-quality=-0.27 identification=0.31 therapies=-0.06 mental-health=-0.21 neurodevelopment=0.10 community-health=0.10 social-care=-0.42 preparation-for-adulthood=-0.14 transitions=-0.08 attainment=0.31 attendance-and-exclusion=0.06 placements=0.06 alternative-provision=0.35 children-in-care=-0.08 equity=-0.06
later:attendance-and-exclusion	ehcp=-0.10 local-offer=-0.07 family-information=-0.23 co-production=0.08 parental-confidence=0.05 joint-working=0.14 leadership=-0.08 data-and-quality=-0.11 identification=0.12 therapies=-0.08 mental-health=-0.19 neurodevelopment=0.39 community-health=0.12 social-care=0.17 preparation-for-adulthood=0.10 transitions=-0.13 attainment=-0.13 school-inclusion=0.06 children-in-care=-0.15 equity=0.16
later:children-in-care	ehcp=-0.15 waiting-times=-0.11 family-information=0.07 parental-confidence=0.06 joint-working=0.28 leadership=-0.14 identification=0.08 therapies=0.19 mental-health=-0.16 community-health=-0.20 social-care=0.16 preparation-for-adulthood=-0.12 transitions=-0.07 attendance-and-exclusion=-0.09 placements=0.16 workforce=-0.09 children-in-care=0.36 equity=-0.19
later:co-production	ehcp=-0.27 waiting-times=0.12 family-information=-0.45 parental-confidence=0.48 joint-working=0.08 leadership=0.12 identification=-0.21 therapies=-0.14 mental-health=0.26 neurodevelopment=0.13 community-health=-0.08 social-care=-0.27 preparation-for-adulthood=-0.09 transitions=-0.22 attainment=-0.05 attendance-and-exclusion=0.24 placements=-0.11 school-inclusion=-0.26 workforce=0.11 children-in-care=0.24 transport=0.32
later:community-health	ehcp=-0.07 waiting-times=-0.32 family-information=-0.26 co-production=-0.28 parental-confidence=0.05 joint-working=0.46 identification=-0.07 therapies=0.09 neurodevelopment=0.39 community-health=0.11 social-care=-0.41 preparation-for-adulthood=0.24 transitions=0.40 attainment=-0.12 attendance-and-exclusion=-0.24 alternative-provision=0.20 school-inclusion=-0.17 workforce=0.07 children-in-care=-0.09 equity=-0.11 transport=0.17
later:data-and-quality	ehcp=-0.10 family-information=-0.11 co-production=-0.11 joint-working=-0.27 data-and-quality=0.08 identification=-0.08 mental-health=0.31 neurodevelopment=0.15 social-care=0.11 preparation-for-adulthood=0.08 transitions=-0.17 attainment=-0.12 attendance-and-exclusion=0.22 placements=0.09 alternative-provision=0.29 school-inclusion=-0.17 workforce=-0.20 children-in-care=0.22 equity=-0.21
later:ehcp	ehcp=-0.37 waiting-times=0.11 local-offer=-0.05 family-information=0.37 parental-confidence=-0.18 joint-working=0.13 data-and-quality=-0.20 identification=-0.26 therapies=0.15 mental-health=-0.06 neurodevelopment=-0.05 preparation-for-adulthood=-0.35 transitions=-0.06 attendance-and-exclusion=0.11 placements=0.09 school-inclusion=0.38 workforce=0.12 equity=0.25 transport=-0.07
later:equity	ehcp=0.10 waiting-times=-0.31 family-information=0.08 joint-working=0.12 leadership=-0.21 identification=0.13 therapies=-0.12 mental-health=0.13 neurodevelopment=0.14 community-health=-0.23 preparation-for-adulthood=0.12 transitions=0.06 attainment=0.20 attendance-and-exclusion=-0.34 placements=0.09 school-inclusion=-0.19 children-in-care=0.15 equity=0.09 transport=-0.05
later:family-information	ehcp=0.27 local-offer=-0.10 family-information=0.13 co-production=-0.25 leadership=-0.39 data-and-quality=0.11 identification=-0.12 mental-health=-0.12 neurodevelopment=-0.31 community-health=0.36 alternative-provision=-0.07 workforce=0.25 children-in-care=-0.08 equity=0.28 transport=0.19
later:identification	ehcp=0.17 local-offer=0.06 family-information=-0.10 co-production=-0.23 joint-working=0.06 leadership=0.13 data-and-quality=-0.08 identification=-0.45 therapies=0.10 mental-health=-0.26 community-health=0.25 social-care=0.14 preparation-for-adulthood=-0.33 transitions=0.25 attendance-and-exclusion=-0.10 alternative-provision=-0.19 school-inclusion=0.19 children-in-care=-0.10 equity=0.52 transport=-0.09
later:joint-working	ehcp=0.48 waiting-times=-0.11 local-offer=-0.06 family-information=-0.45 co-production=0.16 parental-confidence=-0.23 joint-working=0.24 leadership=-0.22 data-and-quality=0.24 identification=-0.39 therapies=-0.09 mental-health=-0.08 neurodevelopment=0.06 social-care=-0.25 preparation-for-adulthood=0.15 transitions=0.05 attainment=-0.10 attendance-and-exclusion=0.09 placements=0.19 school-inclusion=0.12 workforce=0.28 children-in-care=-0.18 equity=0.06
later:leadership	ehcp=-0.11 waiting-times=-0.27 family-information=0.09 co-production=0.26 parental-confidence=0.15 joint-working=-0.11 leadership=0.12 data-and-quality=-0.11 identification=-0.14 therapies=0.15 mental-health=-0.10 social-care=0.20 preparation-for-adulthood=-0.36 placements=0.09 alternative-provision=-0.09 school-inclusion=-0.19 children-in-care=0.29 equity=0.24
later:local-offer	waiting-times=-0.06 local-offer=0.10 family-information=0.28 co-production=0.19 parental-confidence=-0.07 leadership=-0.10 social-care=-0.10 school-inclusion=-0.14
later:mental-health	waiting-times=0.31 co-production=-0.10 parental-confidence=0.06 joint-working=0.13 leadership=0.09 therapies=0.18 mental-health=-0.75 neurodevelopment=0.33 social-care=0.18 preparation-for-adulthood=-0.33 transitions=0.23 attendance-and-exclusion=-0.14 alternative-provision=0.07 school-inclusion=0.11 workforce=-0.10 children-in-care=-0.05 equity=-0.07
later:neurodevelopment	waiting-times=0.46 co-production=-0.17 parental-confidence=0.16 leadership=-0.44 data-and-quality=0.11 identification=-0.09 therapies=-0.06 neurodevelopment=0.15 community-health=-0.07 social-care=0.09 preparation-for-adulthood=0.08 attendance-and-exclusion=-0.10 placements=-0.06 workforce=-0.12 equity=0.24
later:parental-confidence	ehcp=-0.31 waiting-times=-0.30 local-offer=0.06 family-information=0.25 co-production=-0.16 parental-confidence=0.40 joint-working=0.22 identification=-0.38 therapies=-0.28 neurodevelopment=0.21 community-health=0.24 social-care=-0.09 transitions=0.10 attainment=-0.11 children-in-care=-0.06 equity=-0.06 transport=0.27
later:placements	ehcp=-0.15 waiting-times=0.43 family-information=-0.06 co-production=-0.10 leadership=0.40 data-and-quality=-0.18 identification=-0.24 therapies=0.05 community-health=-0.06 social-care=0.17 attainment=-0.07 placements=-0.17 alternative-provision=0.17 school-inclusion=0.20 workforce=-0.08 children-in-care=-0.36 equity=0.10
later:preparation-for-adulthood	ehcp=0.12 waiting-times=0.25 co-production=0.46 parental-confidence=-0.18 joint-working=0.29 leadership=-0.32 data-and-quality=-0.10 identification=-0.14 mental-health=0.13 neurodevelopment=-0.12 social-care=-0.13 preparation-for-adulthood=-0.11 transitions=-0.44 attendance-and-exclusion=-0.06 placements=-0.09 alternative-provision=0.07 school-inclusion=-0.19 workforce=0.34 children-in-care=0.13 transport=0.09
later:school-inclusion	ehcp=0.11 family-information=-0.41 parental-confidence=0.18 joint-working=-0.15 data-and-quality=-0.07 identification=-0.11 therapies=0.24 mental-health=0.21 neurodevelopment=0.21 community-health=-0.09 social-care=-0.07 preparation-for-adulthood=-0.09 transitions=0.56 attainment=-0.24 attendance-and-exclusion=-0.07 placements=0.22 alternative-provision=0.06 school-inclusion=-0.25 workforce=-0.46 equity=0.33 transport=-0.08
later:social-care	ehcp=0.27 waiting-times=-0.13 local-offer=0.18 family-information=-0.44 parental-confidence=-0.13 joint-working=0.63 leadership=-0.40 identification=0.14 therapies=-0.21 mental-health=0.20 neurodevelopment=0.06 social-care=-0.33 preparation-for-adulthood=-0.23 transitions=0.08 attainment=-0.08 placements=0.05 workforce=0.24 children-in-care=0.06
later:therapies	waiting-times=-0.07 family-information=-0.12 co-production=0.13 parental-confidence=-0.26 leadership=0.22 data-and-quality=0.15 neurodevelopment=-0.16 social-care=0.13 preparation-for-adulthood=-0.38 transitions=0.12 attainment=-0.06 attendance-and-exclusion=0.11 placements=0.09 workforce=-0.06 equity=0.15 transport=-0.08
later:transitions	ehcp=0.32 waiting-times=0.35 family-information=0.18 co-production=-0.07 joint-working=0.47 leadership=-0.12 identification=-0.47 therapies=0.23 mental-health=-0.07 neurodevelopment=-0.24 community-health=-0.17 social-care=-0.41 preparation-for-adulthood=0.13 transitions=-0.25 school-inclusion=-0.46 equity=0.45 transport=0.13
later:transport	ehcp=-0.07 family-information=0.09 co-production=0.13 parental-confidence=-0.15 social-care=-0.11 preparation-for-adulthood=0.06 workforce=-0.14 equity=0.11 transport=0.26
later:waiting-times	ehcp=0.61 waiting-times=-0.08 local-offer=0.13 co-production=-0.37 parental-confidence=0.08 leadership=-0.23 data-and-quality=0.44 identification=-0.24 therapies=-0.13 mental-health=-0.05 neurodevelopment=0.08 social-care=0.29 preparation-for-adulthood=-0.23 transitions=0.19 attainment=-0.11 attendance-and-exclusion=-0.32 placements=-0.12 alternative-provision=0.12 workforce=0.06 children-in-care=-0.11 transport=-0.07
later:workforce	ehcp=-0.07 waiting-times=-0.15 local-offer=-0.11 co-production=0.31 joint-working=-0.18 data-and-quality=-0.22 identification=0.30 therapies=-0.07 mental-health=0.27 neurodevelopment=0.09 community-health=-0.18 preparation-for-adulthood=0.26 transitions=0.21 attainment=0.05 attendance-and-exclusion=-0.23 placements=-0.16 school-inclusion=-0.15 workforce=0.22 equity=-0.08
opening:alternative-provision	ehcp=0.12 joint-working=0.30 leadership=-0.10 data-and-quality=-0.48 identification=0.31 therapies=0.06 community-health=-0.05 preparation-for-adulthood=0.27 attendance-and-exclusion=-0.13 placements=-0.16 alternative-provision=0.28 school-inclusion=-0.12 workforce=-0.17 children-in-care=-0.07 equity=0.09
opening:attainment	ehcp=-0.13 waiting-times=-0.05 local-offer=0.06 family-information=-0.06 co-production=-0.05 parental-confidence=-0.05 joint-working=-0.23 leadership=-0.13 data-and-quality=0.23 mental-health=0.17 preparation-for-adulthood=-0.20 attainment=0.73 attendance-and-exclusion=-0.09 placements=-0.06 alternative-provision=0.08 workforce=-0.14 equity=-0.09
opening:attendance-and-exclusion	ehcp=-0.12 waiting-times=-0.12 family-information=-0.14 co-production=-0.10 joint-working=-0.07 leadership=-0.17 data-and-quality=-0.05 identification=-0.13 mental-health=0.12 neurodevelopment=-0.09 community-health=0.29 social-care=-0.11 preparation-for-adulthood=0.18 transitions=-0.05 attainment=-0.14 attendance-and-exclusion=0.48 placements=0.10 alternative-provision=0.44 school-inclusion=-0.21 workforce=0.06 children-in-care=-0.11
opening:children-in-care	ehcp=-0.19 family-information=0.37 parental-confidence=-0.07 joint-working=0.20 data-and-quality=-0.25 therapies=0.07 community-health=-0.18 social-care=-0.20 preparation-for-adulthood=-0.42 placements=0.12 alternative-provision=-0.08 children-in-care=0.80
opening:co-production	ehcp=0.14 waiting-times=-0.30 local-offer=0.22 co-production=-0.30 parental-confidence=0.17 joint-working=-0.14 identification=-0.06 therapies=-0.16 mental-health=-0.15 neurodevelopment=0.12 social-care=0.23 transitions=-0.07 attendance-and-exclusion=0.05 placements=0.07 children-in-care=0.18 equity=0.11
opening:community-health	ehcp=-0.15 waiting-times=0.74 local-offer=-0.06 family-information=0.11 parental-confidence=-0.11 joint-working=0.28 data-and-quality=-0.22 therapies=-0.18 mental-health=-0.07 neurodevelopment=-0.17 community-health=-0.06 social-care=-0.19 preparation-for-adulthood=0.07 transitions=0.28 attendance-and-exclusion=-0.12 placements=-0.18 alternative-provision=-0.07 school-inclusion=-0.11 workforce=-0.23 children-in-care=0.06 equity=0.51 transport=-0.13
opening:data-and-quality	ehcp=-0.22 waiting-times=-0.45 family-information=-0.14 co-production=-0.21 joint-working=-0.08 leadership=-0.18 data-and-quality=-0.27 identification=0.11 mental-health=0.13 community-health=0.18 social-care=0.21 preparation-for-adulthood=-0.33 transitions=0.24 attendance-and-exclusion=0.23 placements=0.28 alternative-provision=0.66 school-inclusion=-0.06 children-in-care=0.09 equity=-0.08
opening:ehcp	ehcp=-0.43 waiting-times=-0.08 co-production=0.59 parental-confidence=-0.27 joint-working=0.22 leadership=-0.11 data-and-quality=0.19 identification=-0.16 therapies=-0.11 mental-health=-0.12 community-health=-0.07 social-care=-0.22 preparation-for-adulthood=0.30 alternative-provision=-0.08 workforce=0.37 children-in-care=0.14 equity=-0.07
opening:equity	waiting-times=-0.10 family-information=0.48 co-production=-0.12 parental-confidence=0.08 joint-working=-0.06 leadership=0.14 data-and-quality=-0.11 identification=0.49 therapies=0.05 mental-health=0.07 social-care=0.13 transitions=-0.10 attainment=0.10 school-inclusion=-0.19 workforce=-0.14 children-in-care=-0.24 equity=-0.40 transport=-0.05
opening:family-information	ehcp=-0.08 waiting-times=-0.08 local-offer=0.06 co-production=0.25 parental-confidence=-0.15 leadership=-0.10 data-and-quality=-0.08 mental-health=0.17 neurodevelopment=0.09 community-health=-0.09 social-care=0.53 preparation-for-adulthood=0.06 transitions=-0.21 attendance-and-exclusion=0.05 workforce=-0.05 equity=-0.22
opening:identification	waiting-times=0.44 family-information=-0.16 parental-confidence=0.16 joint-working=0.22 leadership=0.34 identification=-0.55 therapies=-0.29 neurodevelopment=0.18 community-health=-0.08 social-care=-0.11 transitions=0.31 attainment=-0.07 attendance-and-exclusion=-0.05 placements=-0.08 alternative-provision=-0.19 children-in-care=-0.10 equity=-0.09 transport=-0.07
opening:joint-working	ehcp=-0.19 waiting-times=-0.26 family-information=0.26 co-production=0.06 parental-confidence=-0.24 joint-working=-0.71 leadership=0.08 data-and-quality=0.21 identification=0.21 therapies=0.24 mental-health=-0.22 neurodevelopment=0.13 community-health=-0.12 social-care=0.46 preparation-for-adulthood=0.10 transitions=-0.23 attainment=-0.14 attendance-and-exclusion=0.13 placements=0.19 alternative-provision=-0.07 school-inclusion=0.36 children-in-care=-0.08 equity=-0.12 transport=-0.08
opening:leadership	ehcp=0.18 waiting-times=0.10 local-offer=-0.06 family-information=-0.19 joint-working=-0.31 leadership=-0.65 data-and-quality=0.27 identification=0.06 therapies=-0.28 mental-health=-0.10 community-health=-0.18 social-care=0.23 preparation-for-adulthood=-0.20 attendance-and-exclusion=0.07 placements=0.26 alternative-provision=0.05 school-inclusion=0.32 workforce=0.23 children-in-care=0.42 equity=-0.17
opening:local-offer	local-offer=0.83 family-information=-0.20 co-production=-0.19 parental-confidence=-0.06 social-care=-0.13 preparation-for-adulthood=-0.08
opening:mental-health	waiting-times=0.33 family-information=-0.11 co-production=0.09 parental-confidence=-0.05 joint-working=0.55 leadership=-0.11 therapies=-0.18 mental-health=-0.41 neurodevelopment=-0.36 community-health=-0.13 social-care=-0.07 preparation-for-adulthood=0.17 placements=0.21 alternative-provision=-0.13 school-inclusion=-0.14 workforce=0.18 equity=0.20
opening:neurodevelopment	waiting-times=0.15 family-information=0.11 parental-confidence=-0.16 joint-working=0.09 leadership=-0.14 data-and-quality=0.41 identification=-0.20 therapies=-0.11 mental-health=-0.13 neurodevelopment=0.40 community-health=0.10 social-care=-0.09 transitions=-0.10 attainment=-0.07 placements=0.28 school-inclusion=-0.41 children-in-care=0.18 equity=-0.27 transport=-0.05
opening:parental-confidence	ehcp=0.12 waiting-times=0.12 family-information=-0.34 co-production=-0.21 parental-confidence=0.07 joint-working=0.33 leadership=0.07 identification=-0.05 mental-health=0.15 neurodevelopment=0.07 community-health=-0.12 social-care=-0.05 transitions=-0.06 attendance-and-exclusion=0.05 equity=-0.07 transport=0.07
opening:placements	ehcp=0.08 waiting-times=-0.05 parental-confidence=0.09 joint-working=-0.17 leadership=-0.06 data-and-quality=-0.29 community-health=0.07 preparation-for-adulthood=-0.06 transitions=0.36 attainment=0.05 attendance-and-exclusion=0.11 placements=0.12 alternative-provision=0.11 school-inclusion=-0.10 workforce=-0.12 children-in-care=-0.10 equity=0.14 transport=-0.11
opening:preparation-for-adulthood	ehcp=-0.17 waiting-times=-0.09 family-information=0.18 co-production=0.13 joint-working=0.10 leadership=-0.20 data-and-quality=-0.28 identification=-0.21 mental-health=0.23 neurodevelopment=0.14 community-health=-0.14 social-care=-0.12 preparation-for-adulthood=-0.26 transitions=0.22 attainment=0.22 placements=0.09 alternative-provision=-0.25 school-inclusion=0.09 workforce=-0.17 children-in-care=0.35 transport=0.10
opening:school-inclusion	ehcp=-0.18 local-offer=0.06 family-information=-0.17 co-production=-0.06 parental-confidence=-0.20 joint-working=0.20 leadership=-0.19 data-and-quality=-0.11 identification=0.18 therapies=-0.07 mental-health=0.18 neurodevelopment=0.18 community-health=0.20 social-care=-0.08 preparation-for-adulthood=0.07 transitions=0.15 attainment=-0.16 attendance-and-exclusion=0.33 placements=0.10 school-inclusion=-0.26 children-in-care=-0.23 equity=0.06
opening:social-care	waiting-times=-0.21 family-information=0.10 parental-confidence=-0.14 joint-working=0.12 leadership=-0.19 data-and-quality=-0.23 identification=-0.32 therapies=-0.29 mental-health=0.50 neurodevelopment=-0.09 community-health=0.13 social-care=0.24 preparation-for-adulthood=0.30 alternative-provision=-0.14 workforce=0.20 equity=0.11 transport=-0.06
opening:therapies	ehcp=-0.16 waiting-times=0.37 family-information=-0.10 co-production=0.46 parental-confidence=-0.05 leadership=-0.10 data-and-quality=0.44 identification=-0.21 therapies=-0.20 mental-health=-0.18 neurodevelopment=-0.18 community-health=-0.28 social-care=0.09 preparation-for-adulthood=-0.23 transitions=0.37 attendance-and-exclusion=-0.10 placements=-0.14 alternative-provision=-0.08 school-inclusion=-0.14 workforce=0.07 equity=0.42
opening:transitions	ehcp=-0.08 waiting-times=0.31 family-information=0.12 joint-working=-0.44 leadership=0.06 data-and-quality=0.07 therapies=-0.08 mental-health=0.08 community-health=-0.40 social-care=-0.22 preparation-for-adulthood=0.63 attainment=0.07 placements=-0.10 alternative-provision=-0.09 school-inclusion=0.13 children-in-care=0.10 equity=-0.12
opening:transport	parental-confidence=-0.12 social-care=-0.05 preparation-for-adulthood=-0.18 transitions=-0.12 placements=0.07 workforce=-0.06 transport=0.76
opening:waiting-times	ehcp=0.66 waiting-times=-0.72 family-information=0.07 parental-confidence=-0.07 joint-working=-0.33 leadership=0.06 data-and-quality=0.78 identification=0.37 therapies=-0.48 mental-health=-0.58 neurodevelopment=-0.10 preparation-for-adulthood=-0.25 attendance-and-exclusion=0.08 workforce=0.12 children-in-care=0.14 equity=0.08 transport=0.11
opening:workforce	ehcp=-0.21 waiting-times=0.19 family-information=-0.14 co-production=0.06 parental-confidence=-0.12 leadership=-0.15 data-and-quality=0.06 identification=0.08 therapies=-0.14 mental-health=0.12 community-health=-0.09 social-care=-0.31 preparation-for-adulthood=0.13 attainment=0.06 placements=-0.09 school-inclusion=0.13 workforce=0.56 equity=-0.10
score:alternative-provision	ehcp=0.11 waiting-times=0.08 joint-working=0.35 leadership=-0.32 data-and-quality=-0.41 identification=0.30 therapies=0.05 mental-health=-0.12 preparation-for-adulthood=0.36 attendance-and-exclusion=-0.07 placements=-0.13 alternative-provision=0.14 school-inclusion=-0.19 children-in-care=-0.11 equity=0.07
score:attainment	waiting-times=-0.10 co-production=-0.13 parental-confidence=-0.06 joint-working=-0.25 identification=0.30 therapies=-0.06 neurodevelopment=0.05 community-health=0.12 social-care=-0.30 preparation-for-adulthood=-0.11 transitions=-0.05 attainment=0.55 attendance-and-exclusion=-0.11 placements=0.05 alternative-provision=0.35 workforce=-0.11 equity=-0.12
score:attendance-and-exclusion	ehcp=-0.18 waiting-times=-0.11 local-offer=-0.06 family-information=-0.31 leadership=-0.18 data-and-quality=-0.16 therapies=-0.05 mental-health=-0.11 neurodevelopment=0.23 community-health=0.28 preparation-for-adulthood=0.10 transitions=-0.14 attainment=-0.23 attendance-and-exclusion=0.45 placements=0.08 alternative-provision=0.40 school-inclusion=-0.06 children-in-care=-0.20 equity=0.16
score:children-in-care	ehcp=-0.25 waiting-times=-0.05 family-information=0.32 joint-working=0.27 leadership=-0.13 data-and-quality=-0.17 identification=0.06 therapies=0.18 mental-health=-0.09 community-health=-0.29 preparation-for-adulthood=-0.40 transitions=-0.05 attendance-and-exclusion=-0.09 placements=0.22 alternative-provision=-0.12 children-in-care=0.83 equity=-0.13
score:co-production	waiting-times=-0.10 local-offer=0.22 family-information=-0.30 co-production=-0.19 parental-confidence=0.47 leadership=0.11 identification=-0.21 therapies=-0.26 mental-health=0.07 neurodevelopment=0.09 transitions=-0.22 attainment=-0.06 attendance-and-exclusion=0.20 school-inclusion=-0.24 workforce=0.05 children-in-care=0.17 equity=0.06 transport=0.25
score:community-health	ehcp=-0.15 waiting-times=0.61 local-offer=-0.07 family-information=-0.15 co-production=-0.34 parental-confidence=-0.06 joint-working=0.36 leadership=-0.06 data-and-quality=-0.08 mental-health=-0.09 neurodevelopment=0.09 social-care=-0.45 preparation-for-adulthood=0.23 transitions=0.53 attainment=-0.10 attendance-and-exclusion=-0.16 placements=-0.12 alternative-provision=0.06 school-inclusion=-0.13 workforce=-0.17 children-in-care=-0.07 equity=0.38
score:data-and-quality	ehcp=-0.08 waiting-times=-0.40 family-information=-0.21 co-production=-0.26 joint-working=-0.05 leadership=0.08 data-and-quality=-0.45 mental-health=0.32 neurodevelopment=0.09 community-health=0.14 social-care=0.25 preparation-for-adulthood=-0.25 transitions=0.09 attainment=-0.13 attendance-and-exclusion=0.21 placements=0.30 alternative-provision=0.72 school-inclusion=-0.19 workforce=-0.11 children-in-care=0.20 equity=-0.23
score:ehcp	ehcp=-0.62 local-offer=-0.05 family-information=0.23 co-production=0.45 parental-confidence=-0.37 joint-working=0.32 leadership=-0.05 data-and-quality=-0.08 identification=-0.33 mental-health=-0.15 social-care=-0.22 preparation-for-adulthood=0.06 attendance-and-exclusion=0.08 placements=0.09 alternative-provision=-0.09 school-inclusion=0.29 workforce=0.33 children-in-care=0.17 equity=0.13 transport=-0.08
score:equity	ehcp=0.10 waiting-times=-0.42 local-offer=-0.06 family-information=0.40 co-production=-0.17 parental-confidence=0.09 joint-working=0.08 data-and-quality=-0.11 identification=0.39 therapies=-0.08 mental-health=0.14 neurodevelopment=0.19 community-health=-0.10 social-care=0.12 preparation-for-adulthood=0.10 attainment=0.25 attendance-and-exclusion=-0.33 school-inclusion=-0.23 workforce=-0.09 children-in-care=-0.08 equity=-0.15 transport=-0.08
score:family-information	ehcp=0.11 family-information=-0.07 co-production=0.11 parental-confidence=-0.09 joint-working=-0.05 leadership=-0.39 identification=-0.11 mental-health=0.07 neurodevelopment=-0.16 community-health=0.23 social-care=0.48 preparation-for-adulthood=0.06 transitions=-0.16 attendance-and-exclusion=0.08 placements=-0.05 alternative-provision=-0.06 school-inclusion=-0.07 workforce=0.09 children-in-care=-0.07 transport=0.14
score:identification	ehcp=0.08 waiting-times=0.28 family-information=-0.17 co-production=-0.12 parental-confidence=0.10 joint-working=0.05 leadership=0.41 data-and-quality=-0.08 identification=-0.56 mental-health=-0.15 neurodevelopment=0.17 community-health=0.06 social-care=0.12 preparation-for-adulthood=-0.19 transitions=0.42 attendance-and-exclusion=-0.09 alternative-provision=-0.31 school-inclusion=0.26 workforce=-0.09 children-in-care=-0.21 equity=0.23 transport=-0.12
score:joint-working	waiting-times=-0.25 local-offer=-0.06 family-information=-0.10 co-production=0.20 parental-confidence=-0.40 joint-working=-0.75 data-and-quality=0.28 identification=-0.07 therapies=0.16 mental-health=-0.21 neurodevelopment=0.14 community-health=0.11 social-care=0.35 preparation-for-adulthood=0.29 transitions=-0.13 attainment=-0.19 attendance-and-exclusion=0.19 placements=0.28 school-inclusion=0.41 workforce=0.19 children-in-care=-0.28 equity=-0.07 transport=-0.09
score:leadership	waiting-times=-0.14 local-offer=-0.07 family-information=-0.09 co-production=0.24 joint-working=-0.27 leadership=-0.40 data-and-quality=0.21 identification=-0.11 therapies=-0.16 neurodevelopment=0.07 community-health=-0.15 social-care=0.22 preparation-for-adulthood=-0.41 transitions=-0.05 placements=0.30 school-inclusion=0.14 workforce=0.27 children-in-care=0.47
score:local-offer	waiting-times=-0.06 local-offer=0.73 parental-confidence=-0.08 leadership=-0.08 social-care=-0.20 preparation-for-adulthood=-0.07 school-inclusion=-0.11
score:mental-health	waiting-times=0.20 family-information=-0.08 joint-working=0.53 identification=-0.06 mental-health=-0.39 neurodevelopment=-0.07 community-health=-0.14 social-care=0.08 preparation-for-adulthood=-0.13 transitions=0.14 attendance-and-exclusion=-0.06 placements=0.21 alternative-provision=-0.09 school-inclusion=-0.07 workforce=0.06 children-in-care=-0.11 equity=0.11
score:neurodevelopment	waiting-times=0.38 local-offer=-0.05 family-information=0.13 co-production=-0.08 joint-working=0.14 leadership=-0.45 data-and-quality=0.52 identification=-0.25 therapies=-0.13 mental-health=-0.12 neurodevelopment=0.34 community-health=0.07 preparation-for-adulthood=0.08 transitions=-0.12 attainment=-0.10 placements=0.23 school-inclusion=-0.31 workforce=-0.18 children-in-care=0.17 equity=-0.09 transport=-0.07
score:parental-confidence	ehcp=-0.12 waiting-times=-0.08 family-information=0.08 co-production=-0.20 parental-confidence=0.05 joint-working=0.50 leadership=0.11 data-and-quality=-0.20 identification=-0.30 therapies=-0.24 mental-health=0.15 neurodevelopment=0.21 community-health=0.09 social-care=-0.11 attainment=-0.11 attendance-and-exclusion=0.06 placements=0.08 children-in-care=-0.07 equity=-0.10 transport=0.23
score:placements	ehcp=-0.13 waiting-times=0.16 family-information=-0.07 parental-confidence=0.07 joint-working=-0.14 leadership=0.26 data-and-quality=-0.44 identification=-0.20 social-care=0.11 preparation-for-adulthood=-0.05 transitions=0.35 attendance-and-exclusion=0.10 placements=0.08 alternative-provision=0.09 school-inclusion=0.11 workforce=-0.18 children-in-care=-0.19 equity=0.20 transport=-0.08
score:preparation-for-adulthood	ehcp=-0.22 waiting-times=0.14 family-information=0.15 co-production=0.49 parental-confidence=-0.14 joint-working=0.31 leadership=-0.37 data-and-quality=-0.15 identification=-0.29 therapies=0.06 mental-health=0.34 community-health=-0.06 social-care=-0.28 preparation-for-adulthood=-0.09 transitions=-0.16 attainment=0.13 attendance-and-exclusion=-0.11 alternative-provision=-0.18 school-inclusion=-0.05 workforce=0.06 children-in-care=0.27 transport=0.17
score:school-inclusion	ehcp=-0.06 local-offer=0.06 family-information=-0.40 co-production=-0.13 joint-working=0.13 leadership=-0.19 data-and-quality=-0.14 therapies=0.16 mental-health=0.17 neurodevelopment=0.35 social-care=-0.09 transitions=0.54 attainment=-0.24 attendance-and-exclusion=0.24 placements=0.34 school-inclusion=-0.13 workforce=-0.52 children-in-care=-0.28 equity=0.19
score:social-care	ehcp=0.14 waiting-times=-0.25 local-offer=0.09 family-information=-0.26 parental-confidence=-0.21 joint-working=0.57 leadership=-0.38 data-and-quality=-0.26 identification=-0.15 therapies=-0.25 mental-health=0.45 community-health=0.20 social-care=0.24 preparation-for-adulthood=0.10 attainment=-0.08 attendance-and-exclusion=-0.07 alternative-provision=-0.10 workforce=0.11 children-in-care=0.11 equity=0.16
score:therapies	ehcp=-0.08 waiting-times=0.32 family-information=-0.17 co-production=0.37 parental-confidence=-0.24 leadership=0.09 data-and-quality=0.39 identification=-0.24 therapies=0.14 mental-health=-0.13 neurodevelopment=-0.27 community-health=-0.23 preparation-for-adulthood=-0.40 transitions=0.34 attainment=-0.06 alternative-provision=-0.07 school-inclusion=-0.13 equity=0.51 transport=-0.09
score:transitions	ehcp=0.18 waiting-times=0.57 family-information=0.17 parental-confidence=0.06 data-and-quality=0.08 identification=-0.32 therapies=0.15 neurodevelopment=-0.22 community-health=-0.44 social-care=-0.48 preparation-for-adulthood=0.74 transitions=-0.42 attainment=0.08 placements=-0.07 alternative-provision=-0.08 school-inclusion=-0.21 workforce=-0.06 equity=0.25 transport=0.08
score:transport	ehcp=-0.06 co-production=0.07 parental-confidence=-0.19 leadership=-0.05 social-care=-0.12 preparation-for-adulthood=-0.13 transitions=-0.10 placements=0.06 workforce=-0.15 equity=0.07 transport=0.87
score:waiting-times	ehcp=0.72 waiting-times=-0.54 local-offer=0.09 co-production=-0.32 joint-working=-0.22 leadership=-0.06 data-and-quality=0.61 identification=0.11 therapies=-0.24 mental-health=-0.18 neurodevelopment=-0.08 social-care=0.37 preparation-for-adulthood=-0.39 transitions=0.13 attainment=-0.12 attendance-and-exclusion=-0.18 alternative-provision=0.12 workforce=0.17 transport=0.07
score:workforce	ehcp=-0.20 local-offer=-0.11 family-information=-0.19 co-production=0.26 parental-confidence=-0.09 joint-working=-0.18 leadership=-0.11 data-and-quality=-0.14 identification=0.17 mental-health=0.32 neurodevelopment=0.08 social-care=-0.19 preparation-for-adulthood=0.29 transitions=0.10 attainment=0.10 attendance-and-exclusion=-0.18 placements=-0.19 school-inclusion=0.09 workforce=0.42 children-in-care=-0.05 equity=-0.11
type:continued-focus	ehcp=0.08 family-information=-0.13 co-production=-0.12 leadership=0.20 identification=0.15 neurodevelopment=-0.15 community-health=0.21 social-care=0.08 preparation-for-adulthood=-0.12 transitions=0.17 workforce=-0.20
type:development	ehcp=-0.98 waiting-times=-0.06 local-offer=0.24 family-information=0.36 co-production=0.23 parental-confidence=0.05 joint-working=0.24 leadership=-0.16 data-and-quality=0.61 identification=0.40 therapies=-0.37 mental-health=-0.35 neurodevelopment=-0.23 community-health=-0.06 social-care=0.10 preparation-for-adulthood=-0.08 transitions=0.09 attendance-and-exclusion=-0.11 alternative-provision=-0.23 school-inclusion=-0.07 workforce=0.11 transport=0.18
type:improvement-area	waiting-times=0.34 local-offer=0.05 family-information=0.22 parental-confidence=0.15 joint-working=-0.10 leadership=-0.73 identification=-0.42 therapies=-0.14 mental-health=-0.13 neurodevelopment=-0.20 community-health=-0.10 preparation-for-adulthood=0.22 transitions=0.06 attainment=0.24 attendance-and-exclusion=0.25 placements=0.09 alternative-provision=-0.38 school-inclusion=-0.35 workforce=0.41 equity=0.27 transport=0.19
type:observation	ehcp=0.12 waiting-times=-0.58 local-offer=-0.08 family-information=-0.15 co-production=-0.16 parental-confidence=0.15 joint-working=0.33 leadership=0.61 data-and-quality=0.24 identification=-0.15 therapies=-0.07 neurodevelopment=0.09 social-care=-0.21 preparation-for-adulthood=0.32 transitions=-0.14 attendance-and-exclusion=-0.27 placements=-0.09 alternative-provision=-0.09 school-inclusion=0.28 workforce=-0.11 children-in-care=-0.07 transport=-0.05
type:priority-action	ehcp=0.24 waiting-times=-0.19 family-information=-0.15 co-production=-0.05 parental-confidence=-0.25 joint-working=0.11 leadership=-0.35 data-and-quality=-0.49 identification=0.14 therapies=0.25 neurodevelopment=0.41 community-health=0.22 preparation-for-adulthood=0.27 transitions=-0.20 attainment=-0.11 attendance-and-exclusion=0.13 placements=-0.17 alternative-provision=0.23 children-in-care=0.06
type:progress	ehcp=0.39 family-information=-0.31 co-production=-0.08 leadership=-0.45 data-and-quality=-0.13 identification=0.13 therapies=0.25 mental-health=0.25 neurodevelopment=0.30 community-health=-0.07 social-care=0.05 preparation-for-adulthood=-0.48 transitions=0.16 placements=0.12 workforce=-0.27 equity=0.15 transport=0.07
type:response	ehcp=0.33 waiting-times=0.07 local-offer=-0.08 co-production=-0.42 parental-confidence=0.20 joint-working=-0.12 leadership=0.53 data-and-quality=-0.08 identification=-0.10 neurodevelopment=-0.14 community-health=0.11 social-care=0.11 transitions=-0.07 attainment=-0.06 alternative-provision=0.14 school-inclusion=-0.11 workforce=0.14 children-in-care=-0.12 equity=-0.19 transport=-0.12
type:significant-weakness	waiting-times=0.27 co-production=0.09 parental-confidence=-0.10 joint-working=0.08 leadership=-0.10 data-and-quality=-0.20 identification=-0.09 neurodevelopment=-0.25 attendance-and-exclusion=0.06 workforce=0.25
type:strength	ehcp=-0.24 waiting-times=0.09 family-information=0.15 co-production=0.51 parental-confidence=-0.27 joint-working=-0.52 leadership=0.43 identification=-0.07 therapies=0.12 mental-health=0.22 neurodevelopment=0.17 community-health=-0.32 preparation-for-adulthood=-0.10 transitions=-0.12 attendance-and-exclusion=-0.10 placements=-0.07 alternative-provision=0.32 school-inclusion=0.26 workforce=-0.29 children-in-care=0.07 equity=-0.26
`

/** Words, with their rarity and their weights for each theme being coded and being primary. */
export const WORDS = `
#	2.66	ehcp=1.8/2.2 waiting-times=5.1/3.8 family-information=0/-1.2 co-production=-1/-1.6 parental-confidence=-1.4/0 joint-working=-2.6/-2 leadership=-.4/-1.4 data-and-quality=-2.1/-.8 identification=-2/-1 neurodevelopment=0/.4 community-health=0/-.9 preparation-for-adulthood=10.1/4.3 transitions=3.5/1.6 attainment=1.7/3 attendance-and-exclusion=-.9/-.5 placements=1/.9 alternative-provision=-.7/-1 school-inclusion=-1/-1 workforce=-.7/-.8 children-in-care=-1.8/-1.2 equity=-1.5/-1.8
18th	7.10	waiting-times=.5/0 preparation-for-adulthood=1/0 transitions=1.1/1.4
a	1.46	ehcp=-.6/-.6 waiting-times=1.6/.4 local-offer=-.6/0 family-information=.7/.6 co-production=-.7/-1.3 parental-confidence=-1/-.5 joint-working=2.8/1.9 leadership=-.5/-.7 data-and-quality=-1/0 therapies=.7/0 mental-health=.9/1.1 neurodevelopment=.7/1.1 transitions=1.1/.5 attainment=-1.7/-1.5 attendance-and-exclusion=1.6/.6 placements=.4/0 workforce=-1.8/-1.2 equity=-.9/0 transport=-.5/-.5
abil	6.07	ehcp=0/-.5 waiting-times=-.8/0 local-offer=0/.5 family-information=-.5/0 co-production=0/-.4 parental-confidence=.8/0 joint-working=-.6/-.6 leadership=.5/.7 data-and-quality=.6/.7 transitions=0/.5 workforce=1.5/.4
abl	5.02	ehcp=0/-.5 family-information=-.7/-.6 parental-confidence=.4/0 joint-working=0/1.2 leadership=0/-.5 data-and-quality=.7/0 mental-health=1.1/1 neurodevelopment=.4/0 social-care=-.5/0 transitions=0/-.5 school-inclusion=0/-.4 workforce=-.5/0 children-in-care=-.4/0 equity=0/.4
about	3.05	ehcp=.6/0 waiting-times=-1.7/-1.4 local-offer=1/1.1 family-information=3.9/2.6 co-production=1.8/1.5 parental-confidence=1.7/1.8 joint-working=2.1/2 leadership=-.7/0 data-and-quality=-.4/0 identification=-.9/-1 therapies=-1.3/-.6 mental-health=-.9/0 neurodevelopment=-1.1/0 community-health=-.9/-.8 social-care=0/-1 preparation-for-adulthood=1.1/0 attainment=0/-.5 attendance-and-exclusion=-.8/-1 placements=0/-.6 school-inclusion=-.7/0 workforce=-.9/-.9 equity=-1.4/-1 transport=0/.5
abov	5.87	family-information=-.5/0 identification=0/-.6 mental-health=0/.5 preparation-for-adulthood=0/.9 attainment=.8/0 attendance-and-exclusion=0/.6 school-inclusion=0/.9 equity=-.5/0
abroad	8.01	identification=.5/.8
absenc	5.55	ehcp=-.6/0 family-information=-.5/0 parental-confidence=-.4/0 joint-working=.5/0 data-and-quality=.9/.4 mental-health=.8/.4 community-health=-.4/-.4 social-care=-.6/0 attendance-and-exclusion=3.2/3.4 school-inclusion=-.5/0 children-in-care=0/-.4
absent	6.36	data-and-quality=.5/0 attendance-and-exclusion=1.5/2 equity=0/.8
academ	6.36	attainment=2.1/1.7 attendance-and-exclusion=.4/0
academi	5.94	ehcp=-.4/0 waiting-times=-.5/0 family-information=-.5/0 co-production=-.5/0 joint-working=0/1 attendance-and-exclusion=1.5/.8 school-inclusion=2/1.3 workforce=-.5/0 equity=.6/0
acceler	7.10	data-and-quality=.5/.5 neurodevelopment=.4/0
accept	5.51	waiting-times=0/-.6 joint-working=0/.5 leadership=.6/.7 mental-health=0/.8 neurodevelopment=.8/1.1 equity=.7/0
access	3.76	ehcp=-2.2/-.9 waiting-times=1.6/1.7 local-offer=.7/.4 family-information=2.5/1.7 co-production=-2/-.5 parental-confidence=-1.2/-1 joint-working=-1.8/-1.6 leadership=-2/-2.3 data-and-quality=-2.8/-2.2 identification=-.7/-.6 therapies=.6/0 mental-health=1.8/1 neurodevelopment=1.7/.7 community-health=3/1.8 social-care=2.4/1.5 preparation-for-adulthood=0/-.5 transitions=-1.1/-.5 attainment=-1/-.7 attendance-and-exclusion=-.4/0 placements=-.9/-.6 school-inclusion=1.3/1 workforce=-1.1/-1.5 children-in-care=-1.6/-1.8 equity=5.6/5.3 transport=-.5/-.7
accid	7.46	equity=0/.4
accommod	6.63	identification=0/.4 preparation-for-adulthood=1/1.8
accord	6.69	parental-confidence=0/.5 attendance-and-exclusion=0/.4 equity=.7/1
accordingli	7.10	data-and-quality=.5/0 equity=.5/.5
account	4.56	ehcp=.7/0 waiting-times=-1.5/-.7 family-information=0/-.6 co-production=.5/1.5 parental-confidence=-.6/0 leadership=4.5/4.2 data-and-quality=-.6/0 identification=-.8/-.5 therapies=-.5/0 mental-health=-.5/0 community-health=-.5/0 social-care=0/-.4 preparation-for-adulthood=-.4/0 transitions=-.6/-.6 alternative-provision=0/-.4 workforce=-.5/0 equity=-1/0
accredit	7.00	attainment=.4/.7 workforce=.5/1.3
accur	4.83	ehcp=1.8/1.6 waiting-times=0/-1 local-offer=.5/.5 family-information=0/1.3 co-production=0/-.8 joint-working=0/-.8 leadership=1.7/3.2 data-and-quality=1.5/.7 identification=1/.7 mental-health=-.7/-.5 neurodevelopment=0/-.4 social-care=-.6/-.6 preparation-for-adulthood=-.8/-.6 attainment=-.5/0 attendance-and-exclusion=0/-.6 alternative-provision=-.5/0 children-in-care=-.9/-.6 equity=-.9/-.4
accuraci	7.10	ehcp=.4/.6 waiting-times=.4/0 local-offer=0/.4
achiev	4.92	family-information=-1/-.5 co-production=-.6/-.6 joint-working=.9/.4 leadership=.8/0 data-and-quality=.9/.7 identification=0/-.5 mental-health=-.7/-.5 neurodevelopment=0/-.5 social-care=-.5/0 transitions=0/-.7 attainment=5.2/5.4 attendance-and-exclusion=-.7/-.8 school-inclusion=0/.5 workforce=0/-.6
acknowledg	5.97	ehcp=0/-.9 local-offer=0/.7 family-information=0/.9 parental-confidence=.7/.6 joint-working=-.7/0 leadership=0/.5 social-care=-.4/0 preparation-for-adulthood=-.4/0
across	3.64	ehcp=-.5/-1.5 waiting-times=-.4/0 local-offer=-.7/0 family-information=-.7/-.6 co-production=-.4/0 parental-confidence=-1.2/-.6 joint-working=1.5/2.3 leadership=1.2/1.9 data-and-quality=-1.5/0 identification=-.5/0 therapies=-.5/0 mental-health=-.9/0 neurodevelopment=-.4/0 community-health=.9/.8 social-care=-1/-1.1 preparation-for-adulthood=-1.2/0 transitions=.5/.5 attainment=-1/0 attendance-and-exclusion=-.5/-.7 placements=-1.2/-1.1 alternative-provision=-1.6/-.8 school-inclusion=.9/0 workforce=.5/1 children-in-care=-1.2/-.8 equity=1.5/1.1 transport=-1.2/-.8
act	4.45	ehcp=0/.4 family-information=.6/0 co-production=0/.6 parental-confidence=0/.5 leadership=.7/1.6 data-and-quality=.5/-.7 identification=0/.6 therapies=0/-.4 mental-health=.5/-.6 neurodevelopment=0/-.5 social-care=.8/0 transitions=.4/0 attendance-and-exclusion=0/-.5 alternative-provision=0/.4 school-inclusion=-.4/-.4 workforce=-.6/-.6 children-in-care=.9/.4
action	4.45	ehcp=-.8/-1.4 co-production=-.4/-.4 joint-working=-.8/0 leadership=2.6/1.9 data-and-quality=2.1/2 mental-health=0/-.5 neurodevelopment=0/-.4 community-health=0/.8 social-care=-.5/0 preparation-for-adulthood=-1/0 transitions=-.5/-.6 attendance-and-exclusion=.6/0 school-inclusion=-.5/0 workforce=0/-.6
activ	4.95	ehcp=-1/-.6 waiting-times=-1/0 local-offer=.7/1.3 co-production=1.1/.9 joint-working=-1.3/0 leadership=-.7/0 data-and-quality=-.5/.7 identification=-.9/-.5 therapies=-.5/0 neurodevelopment=-.6/-.5 community-health=-1.2/-.6 social-care=3.5/3.1 preparation-for-adulthood=0/.7 transitions=-.6/-.5 attendance-and-exclusion=-.6/0 placements=-.6/0 school-inclusion=-.5/-.5 workforce=-.6/-.6 children-in-care=-.7/-.6
actual	7.46	family-information=0/.7 data-and-quality=0/.7
acut	6.69	waiting-times=0/.4 leadership=.4/0 therapies=.5/0 mental-health=.4/.8
ad	6.46	local-offer=.7/1.2 family-information=0/-.5 parental-confidence=.5/0 joint-working=.4/0 placements=.5/1
adapt	4.84	ehcp=-.6/-.5 family-information=-.6/0 co-production=0/-.6 parental-confidence=0/-.4 leadership=-.4/-.7 data-and-quality=-.7/0 identification=0/-.5 therapies=.7/.8 mental-health=.6/1 community-health=.6/0 preparation-for-adulthood=-.8/-.6 placements=0/-.5 school-inclusion=2.1/1.7 workforce=.8/.5 children-in-care=.5/.8
add	6.84	waiting-times=0/1 community-health=.5/0
addit	4.53	ehcp=0/1 waiting-times=.9/0 family-information=0/-.8 co-production=-.5/0 parental-confidence=-.4/0 joint-working=-1.4/0 leadership=0/-.8 data-and-quality=.5/0 identification=1.1/1.1 therapies=-.4/-.5 mental-health=-.5/0 community-health=0/-.5 social-care=.8/.4 attendance-and-exclusion=-.4/0 placements=1.1/1.2 alternative-provision=-.4/0 school-inclusion=.5/0 workforce=.8/-.7 children-in-care=-.5/0 equity=.5/.6
addition	6.92	waiting-times=-.6/0 family-information=.5/0 joint-working=1.3/0 social-care=.9/1.5 transitions=0/.6
address	4.97	ehcp=0/.8 waiting-times=2.8/3.3 family-information=-.4/-.6 co-production=-1.2/-1 parental-confidence=0/1.2 joint-working=0/.4 leadership=.5/-.5 data-and-quality=-.5/-.6 identification=0/-.7 therapies=1.1/-.6 mental-health=1.8/0 neurodevelopment=2.2/.8 community-health=1.3/-1 social-care=-1/-.4 preparation-for-adulthood=-.8/0 transitions=-.5/-.6 attainment=0/.5 attendance-and-exclusion=.5/0 alternative-provision=-.5/-.4 school-inclusion=-.7/-.6 workforce=-.8/0 children-in-care=-.5/0 equity=.8/1.5
adept	7.61	workforce=0/.4
adequ	7.20	ehcp=0/.7 alternative-provision=.5/.7
adhd	4.98	ehcp=-1/-.6 waiting-times=3/3.1 family-information=.5/0 co-production=-.7/0 joint-working=0/-.7 leadership=-.6/-.7 data-and-quality=-.7/0 identification=-.8/-.6 therapies=-.6/0 mental-health=-.5/0 neurodevelopment=8.8/6.4 community-health=-.5/-.9 social-care=-.8/-.5 transitions=0/-.4 placements=-.5/0 school-inclusion=-.5/-.5 children-in-care=-.4/0 equity=1/-.5
adjust	5.90	family-information=-.4/0 neurodevelopment=0/.6 community-health=.9/.7 attendance-and-exclusion=.4/.5 school-inclusion=.8/0
administr	7.32	ehcp=.5/0 leadership=0/.7 community-health=.4/0
admiss	5.45	ehcp=-.8/-.5 waiting-times=0/-.5 family-information=0/.5 co-production=-.6/-.4 parental-confidence=-.5/0 joint-working=.9/1.3 leadership=0/-.5 data-and-quality=.4/0 identification=-.9/-.5 therapies=-.5/0 mental-health=1.6/0 social-care=-.4/0 preparation-for-adulthood=-.8/0 transitions=.7/0 alternative-provision=0/-.5 school-inclusion=-.7/0 workforce=-.8/0 children-in-care=4.6/4.3 equity=-.7/0
admit	6.22	joint-working=.7/0 mental-health=.6/.5 transitions=.6/.5 school-inclusion=0/.5 children-in-care=.9/1
adolesc	6.36	ehcp=-.4/0 waiting-times=1.4/.6 co-production=-.5/0 joint-working=-.8/0 leadership=-.5/0 mental-health=2.5/.7 neurodevelopment=0/.5 community-health=-.7/0 workforce=.5/.5
adopt	6.27	neurodevelopment=.4/.9 school-inclusion=.5/.4 children-in-care=.5/1
adult	3.88	ehcp=-.9/-.8 waiting-times=0/-.8 family-information=0/-1 co-production=1/1.5 parental-confidence=-1.1/-.7 leadership=-.9/-1.4 data-and-quality=-1.8/-.6 identification=-1.6/-.9 mental-health=0/.4 neurodevelopment=0/.7 community-health=1.2/-1.1 social-care=.8/-1.2 preparation-for-adulthood=12.7/7.6 transitions=10.1/4.5 attainment=-.5/-.6 attendance-and-exclusion=-1.2/-.6 placements=-.9/-.8 alternative-provision=-.7/-.8 school-inclusion=-1.1/0 workforce=-1.1/-.6 children-in-care=-1/-1 equity=-1.2/-.9 transport=-.5/-.5
adulthood	4.83	ehcp=.8/-1.4 waiting-times=0/-.7 family-information=.9/0 co-production=.5/0 parental-confidence=-.5/0 joint-working=-1.9/0 leadership=.4/-.8 data-and-quality=-1.7/-.5 identification=-1.3/-.7 therapies=-.7/0 mental-health=-.6/-.5 neurodevelopment=-1/-.5 community-health=-.8/0 social-care=.4/-1 preparation-for-adulthood=11.6/8.4 transitions=5.1/1.7 attendance-and-exclusion=-1/0 placements=-.6/0 alternative-provision=-.8/-.4 school-inclusion=-1.3/-.5 workforce=-1.3/-.6 children-in-care=-.5/0 equity=-.4/-.4 transport=-.4/0
advanc	6.51	joint-working=-.5/0 neurodevelopment=0/.5 transport=.4/.7
adversari	8.01	parental-confidence=.4/.8
advertis	7.61	workforce=.6/1.1
advic	3.53	ehcp=4.6/4.9 waiting-times=1.8/0 local-offer=-.5/-.8 family-information=6.1/4 co-production=-1.4/-.4 parental-confidence=-1.1/-1.1 joint-working=-1.6/-1.1 leadership=-1.9/-1.2 data-and-quality=-1.3/-.9 identification=-.7/-.5 therapies=.7/1 mental-health=-.8/0 neurodevelopment=-.7/0 community-health=.4/1.7 social-care=1.1/-.5 preparation-for-adulthood=-1/0 transitions=-1.2/-.8 attainment=-.4/-.6 attendance-and-exclusion=-1.3/-.7 placements=-1.2/-.8 alternative-provision=-1/-.6 school-inclusion=1.5/1.8 workforce=1.1/-.5 children-in-care=-1.1/-1.2 equity=0/-.7 transport=-.6/-.6
advis	4.54	ehcp=0/-.5 waiting-times=-.6/-.7 family-information=1.3/1.8 co-production=0/.5 parental-confidence=0/-.6 joint-working=-.8/0 data-and-quality=-.7/-.6 mental-health=-.4/-.7 community-health=-.5/-.5 social-care=-.8/-.5 preparation-for-adulthood=1.4/0 transitions=-.5/-.7 placements=-.6/-.6 school-inclusion=2.2/2.2 workforce=.6/-.7 children-in-care=1.7/2.5 equity=.4/0
advisori	6.27	joint-working=-.4/0 leadership=-.4/0 identification=.8/1 transitions=0/.7 school-inclusion=1.5/1.7 workforce=.9/0
advoc	6.92	co-production=.6/.8
advocaci	8.01	co-production=0/.6
affect	6.14	community-health=.8/1.1 workforce=1.1/.8 transport=0/.5
afford	6.51	leadership=.5/0 neurodevelopment=.5/.9 school-inclusion=.4/0 equity=1.5/.7
afresh	7.32	joint-working=.6/0 transitions=.6/.6
after	3.96	waiting-times=2.4/0 co-production=-.6/-.5 parental-confidence=0/-.6 joint-working=0/-.8 identification=-.5/-1.1 therapies=0/-.4 neurodevelopment=.5/1 social-care=0/-.5 preparation-for-adulthood=1.7/.5 transitions=1.5/1.7 attainment=0/-.5 placements=0/-.6 alternative-provision=-.6/-.7 school-inclusion=-.6/-.6 workforce=-.7/0 children-in-care=3.1/3.8
afterward	6.46	family-information=.5/0
ag	4.19	ehcp=-.6/-.6 family-information=-.4/-.7 parental-confidence=-.6/-.5 joint-working=-.6/-.4 data-and-quality=-.4/-.4 identification=0/.5 therapies=.9/1.2 mental-health=.6/1.4 neurodevelopment=1.1/1.1 community-health=.8/.5 social-care=-.8/-.8 preparation-for-adulthood=4.2/1.2 transitions=2/1.1 attendance-and-exclusion=-.8/-.6 school-inclusion=-1.1/-.9 workforce=-1.3/-1 equity=.8/0
again	5.31	waiting-times=.7/0 family-information=0/-.4 parental-confidence=.4/1.1 joint-working=.5/.4 data-and-quality=-.5/-.4 mental-health=.4/0 transitions=.8/.5 attendance-and-exclusion=0/.6 school-inclusion=0/-.5 workforce=0/.8 children-in-care=0/-.5
against	5.66	ehcp=.4/0 waiting-times=0/.6 co-production=0/-.5 parental-confidence=0/.6 leadership=.5/.8 data-and-quality=1.7/.8 identification=-.4/0 social-care=-.4/0 children-in-care=.5/.5
agenc	4.25	ehcp=.8/0 waiting-times=-.4/-.6 family-information=-1.2/-.8 co-production=.6/-1.1 parental-confidence=-.7/-.5 joint-working=7.8/4.1 leadership=-1.3/-1 data-and-quality=0/1.3 identification=0/-.4 therapies=-1.4/-.6 mental-health=0/-.8 neurodevelopment=-.9/-.5 community-health=0/-.8 social-care=1.4/1.6 preparation-for-adulthood=-.6/0 attainment=-.7/0 attendance-and-exclusion=.4/.5 alternative-provision=-.8/-.6 school-inclusion=-.9/0 workforce=0/1.2 children-in-care=2.5/1.4 equity=-1.4/-.7 transport=-.5/-.4
agenda	7.00	co-production=.7/1.4 leadership=0/.6
ago	5.79	leadership=0/.7 therapies=.4/0 workforce=-.6/0
agre	3.80	waiting-times=.7/0 local-offer=0/-.4 family-information=-.9/-1 co-production=.9/-.7 joint-working=4/3 leadership=1.1/1.6 data-and-quality=.7/.8 identification=-.4/-.4 therapies=.6/0 mental-health=0/-.8 social-care=0/-.5 preparation-for-adulthood=-.6/-.7 transitions=.9/1.4 attainment=-.4/0 attendance-and-exclusion=.8/.5 alternative-provision=-.5/-.4 school-inclusion=-.9/0 workforce=-.4/-.6 children-in-care=-.6/-.9 equity=-1.4/-.9
agreement	5.94	joint-working=1.7/2.2 data-and-quality=.6/0 placements=.5/.6
ahead	6.00	family-information=.5/.7 joint-working=.5/0 leadership=.5/0 data-and-quality=1/.8 community-health=0/-.4 preparation-for-adulthood=.5/0 transitions=.7/.7 placements=.7/1 workforce=-.5/0
aid	6.07	waiting-times=.8/.9 joint-working=.7/0 data-and-quality=-.6/0 community-health=1.5/1.3
aim	6.69	attendance-and-exclusion=.4/0
alcohol	7.46	neurodevelopment=0/.6 social-care=.6/0 children-in-care=.7/1.1
alert	6.14	joint-working=.8/0 identification=0/.5 alternative-provision=0/.5 children-in-care=.5/.7
align	7.61	joint-working=.8/0 leadership=0/.5 community-health=0/.5 transitions=0/.5
alik	7.32	mental-health=0/.6
all	3.46	ehcp=1.1/1.4 local-offer=0/-.4 family-information=-.9/0 parental-confidence=-1.3/-.9 joint-working=1.5/1.2 leadership=.5/-.7 data-and-quality=-.4/-.4 identification=.8/.9 therapies=.6/.6 mental-health=-.8/-.6 neurodevelopment=-.6/-.5 social-care=-1/-.9 preparation-for-adulthood=0/.6 transitions=-.4/0 attendance-and-exclusion=-.5/0 placements=-.5/-1 school-inclusion=.9/0 workforce=0/1.1 children-in-care=0/-.5 equity=.8/.5
allergi	6.92	community-health=1.2/1.6
allianc	7.32	data-and-quality=0/-.4 neurodevelopment=0/.6 attendance-and-exclusion=.5/.4 school-inclusion=0/.7
alloc	6.36	social-care=1.1/.8 placements=0/.7 workforce=.5/0 equity=.4/0
allow	5.94	waiting-times=.7/0 family-information=.6/0 co-production=0/.6 leadership=0/-.4 data-and-quality=0/.5 social-care=.4/0 transitions=.5/.8
almost	5.24	waiting-times=.7/0 joint-working=-.5/0 data-and-quality=-.6/-.5 identification=.8/1.1 community-health=0/.6
alon	5.85	joint-working=0/.7
alongsid	5.43	family-information=0/-.6 co-production=.9/0 therapies=0/.6 mental-health=-.4/-.5 neurodevelopment=0/.7 social-care=0/.4 placements=0/.5 school-inclusion=.6/.4 workforce=0/-.5
alreadi	5.36	waiting-times=.8/-.4 data-and-quality=-.6/0 identification=.6/.5 neurodevelopment=.5/.9 community-health=-.8/-.4 placements=.4/.6 school-inclusion=0/-.4
also	4.74	waiting-times=0/.7 co-production=.6/.7 leadership=0/-.4 data-and-quality=-.5/-.7 identification=-.9/0 therapies=.6/.5 neurodevelopment=1.2/.8 community-health=.8/.7 social-care=1/0 transitions=-.6/-.5 workforce=.6/0 children-in-care=0/-.5
alter	6.00	ehcp=0/-.5 family-information=.4/0 co-production=.7/.9 joint-working=-.5/0 data-and-quality=0/.4 transport=0/.5
altern	4.50	ehcp=-1.4/-1 waiting-times=-1.7/-.6 local-offer=-.5/0 family-information=-1/-.7 co-production=-1/-.6 parental-confidence=-.5/0 joint-working=-.9/-.4 leadership=0/-1 data-and-quality=3.3/-.9 therapies=-.5/0 mental-health=-.7/0 neurodevelopment=-1.1/-.4 community-health=-1.1/-.6 social-care=-.9/-.7 preparation-for-adulthood=-.7/.4 transitions=-.8/-.6 attendance-and-exclusion=1.4/0 placements=0/-.6 alternative-provision=14.5/12 school-inclusion=-.9/-1 workforce=-1.4/0 children-in-care=.4/-.8
although	4.66	ehcp=0/-.4 waiting-times=1.5/1.4 co-production=-.4/-.7 joint-working=-.5/0 leadership=0/.5 data-and-quality=0/-.8 identification=-.7/0 mental-health=1/0 neurodevelopment=.6/0 community-health=.5/.8 social-care=-.4/0 transitions=-.4/0 attainment=-.4/0 school-inclusion=0/-.5 workforce=.4/0 equity=-.6/-.5
altogeth	7.32	parental-confidence=0/.4
alwai	4.75	ehcp=2.3/1.8 waiting-times=0/-.8 family-information=0/.5 co-production=-.9/0 joint-working=1/.5 leadership=0/-.8 therapies=0/.5 mental-health=0/-.6 community-health=-.5/-.6 transitions=1.3/1 attendance-and-exclusion=-.7/-.4 placements=-.7/-.5 school-inclusion=.7/0 workforce=.5/0 children-in-care=0/.4 equity=-.9/0
ambassador	8.01	preparation-for-adulthood=.4/0
ambit	6.07	ehcp=0/.5 co-production=1.1/.5 joint-working=0/-.5 leadership=2.1/2.5 community-health=-.5/0 preparation-for-adulthood=.6/1 school-inclusion=.5/0
ambiti	5.57	waiting-times=-.8/0 co-production=.8/-.6 joint-working=0/-1.2 leadership=4.7/5.7 data-and-quality=-.6/-.7 identification=0/-.4 neurodevelopment=.4/0 community-health=0/-.5 transitions=-.6/0 attainment=.6/0 attendance-and-exclusion=-.6/0 alternative-provision=-.4/0
ambul	7.79	preparation-for-adulthood=0/.4
amend	5.49	ehcp=4.1/2.9 waiting-times=3.1/1 co-production=1.1/0 joint-working=-.5/0 leadership=-.6/0 identification=-.5/0 neurodevelopment=-.4/0 community-health=-.4/0 transitions=.9/-.4 attendance-and-exclusion=-.5/0 school-inclusion=-.4/0 workforce=-.8/0 equity=-.6/0
among	4.95	waiting-times=-.8/0 co-production=-.4/0 parental-confidence=.5/1 joint-working=-.7/-.8 data-and-quality=0/-.8 mental-health=0/-.5 social-care=0/-.4 preparation-for-adulthood=0/-.5 attendance-and-exclusion=1.7/1.3 equity=.5/1.1
amount	6.76	ehcp=0/.4 leadership=.7/0 alternative-provision=0/.5 equity=.6/0
an	2.83	ehcp=0/-1.9 waiting-times=.5/.6 local-offer=-.6/-.6 family-information=.7/.8 co-production=-.9/0 parental-confidence=0/.5 joint-working=-1/.6 leadership=1.3/1.7 data-and-quality=0/.9 mental-health=0/-.7 neurodevelopment=.8/0 community-health=.8/0 social-care=-.6/-.9 transitions=-.6/-.6 attainment=-1/-1.2 attendance-and-exclusion=.8/.5 placements=-.9/-.9 school-inclusion=1.4/.9 workforce=-1.3/-.5 children-in-care=-.8/0 equity=0/1
anaesthet	7.61	community-health=.8/1.3
analys	5.94	waiting-times=-.4/0 family-information=-.5/0 joint-working=0/-.6 leadership=.8/.5 data-and-quality=3.2/2 community-health=-.5/0 preparation-for-adulthood=-.4/0 attendance-and-exclusion=.8/.8 equity=-.5/0
analysi	6.31	data-and-quality=2.1/1.3 equity=.4/0
analyst	7.32	data-and-quality=.8/1.6
and	1.08	ehcp=-1.1/0 waiting-times=-.4/-.5 local-offer=-.8/0 family-information=1.4/.5 co-production=1.1/0 parental-confidence=-.4/0 joint-working=1.8/1.7 leadership=0/.9 data-and-quality=0/-.5 identification=-.8/-1.1 therapies=1/.6 neurodevelopment=0/.8 social-care=-.8/0 preparation-for-adulthood=-2.3/-1.2 transitions=-1/0 attainment=-1/0 attendance-and-exclusion=-1/-.4 placements=-1.1/0 alternative-provision=-.8/-.5 workforce=0/1.3 equity=-.9/0 transport=-1.3/-.5
anecdot	8.01	data-and-quality=0/.7
ani	4.77	waiting-times=1.1/0 joint-working=-.6/-.4 data-and-quality=.5/0 identification=.9/.9 mental-health=-.7/0 neurodevelopment=0/.7 community-health=0/-.6 social-care=-.7/-.4 attendance-and-exclusion=.6/.8 placements=-.4/0 school-inclusion=-.7/-.6 workforce=-1.1/-.5 children-in-care=.6/0
annual	4.28	ehcp=8.1/6.4 waiting-times=2.4/0 local-offer=-.5/-.4 co-production=0/.5 leadership=-1.4/-.7 data-and-quality=-.5/-.4 identification=-1.3/-1.1 therapies=-1/0 mental-health=-1.2/-.7 neurodevelopment=-1.2/-.6 community-health=1.9/2.2 social-care=-1/-.9 preparation-for-adulthood=.8/0 attendance-and-exclusion=-1/-.5 alternative-provision=-.5/-.6 school-inclusion=-1.2/-.5 workforce=-.8/0 children-in-care=-1/-.7 equity=-.6/0 transport=-.4/0
anoth	4.73	waiting-times=-.4/0 family-information=0/.8 co-production=-.7/-.7 joint-working=2.3/3.1 data-and-quality=0/.5 identification=-.4/0 mental-health=0/-.7 preparation-for-adulthood=-.4/-.4 attendance-and-exclusion=0/-.9 school-inclusion=.8/.8 workforce=-.6/0 children-in-care=0/-.4
answer	5.36	ehcp=0/-.5 local-offer=.7/0 family-information=2.1/3.3 parental-confidence=.6/.6 joint-working=-.7/-.6 data-and-quality=-.7/0 therapies=-.4/0 community-health=-.5/0 attendance-and-exclusion=-.4/0 children-in-care=0/-.4 equity=-.6/0
antenat	7.46	identification=1/.8
anxieti	5.29	ehcp=-.6/-.4 family-information=.7/0 data-and-quality=-.8/0 therapies=-.5/0 mental-health=3.1/1.8 neurodevelopment=1.4/1.1 community-health=-.4/0 social-care=-.4/0 preparation-for-adulthood=0/-.5 transitions=0/.5 attendance-and-exclusion=1.6/1.8 school-inclusion=0/-.5 workforce=0/-.5 children-in-care=-.4/-.5
anxiou	5.97	waiting-times=.7/0 data-and-quality=-.5/0 mental-health=1.1/.8 preparation-for-adulthood=.4/.9 transitions=.8/0 attendance-and-exclusion=0/.5
anybodi	8.01	social-care=0/.6
anyon	5.49	ehcp=0/.8 co-production=-.4/0 parental-confidence=.6/0 identification=.9/.9 attendance-and-exclusion=0/-.4
anyth	6.03	co-production=0/.4 therapies=0/.5 mental-health=0/.6 preparation-for-adulthood=0/-.6
anywher	8.01	preparation-for-adulthood=0/.6
ap	5.79	ehcp=-.4/-.4 waiting-times=-1.2/-.5 family-information=-.9/0 co-production=-.6/0 joint-working=1.2/1.1 leadership=0/-1.6 data-and-quality=1.5/-1.1 identification=-.9/-.5 therapies=-.7/0 mental-health=0/-.5 neurodevelopment=-.7/0 community-health=0/-.5 social-care=-.9/-.5 preparation-for-adulthood=-.9/-.5 attendance-and-exclusion=.7/0 placements=.8/.8 alternative-provision=8/8.2 school-inclusion=0/-.5 workforce=-1/-.6 children-in-care=-.7/-.4 equity=-.5/0
apart	6.92	identification=.9/1.1
apolog	7.10	family-information=.6/.6 parental-confidence=.9/1.2
apologis	7.00	waiting-times=0/.4 parental-confidence=.5/.8 transport=.5/.5
app	7.46	family-information=0/.5 mental-health=.5/.5
appar	7.61	preparation-for-adulthood=0/.5
appeal	5.15	ehcp=1.4/0 waiting-times=0/-.5 co-production=-.6/0 parental-confidence=5.6/5 joint-working=-.7/0 leadership=0/-.6 data-and-quality=0/-.5 identification=-.6/-.5 therapies=-.5/0 mental-health=-.5/0 community-health=0/-.5 social-care=-.6/-.5 preparation-for-adulthood=-.4/0 attendance-and-exclusion=0/-.5 workforce=-.9/-.4 transport=.7/1.2
appear	6.41	ehcp=.5/.6 waiting-times=0/-.4 joint-working=.4/0 data-and-quality=.7/.8
appli	5.66	ehcp=.8/0 co-production=-.5/0 joint-working=-.8/-.6 data-and-quality=-.6/0 identification=.7/0 community-health=-.5/-.6 social-care=1/1.1 attendance-and-exclusion=0/-.4 school-inclusion=1.9/1.5 workforce=0/.9 equity=.7/0
applic	6.46	ehcp=.4/0 waiting-times=.4/0 family-information=.5/0 social-care=0/.4 equity=0/.5 transport=.8/1.3
appoint	4.35	ehcp=-1/-.8 waiting-times=2.3/1.4 family-information=-.5/0 joint-working=0/.8 leadership=-.4/0 data-and-quality=-.8/0 identification=0/-.6 therapies=1.1/1.1 mental-health=0/.5 neurodevelopment=-.9/0 community-health=2.9/.7 social-care=-.9/-.5 transitions=-.5/-.4 attainment=-.4/0 attendance-and-exclusion=-.8/-.6 school-inclusion=-.9/-.6 workforce=.7/0 equity=.5/.8
appreci	6.57	joint-working=0/.6 identification=0/-.4 therapies=0/1 school-inclusion=.4/0 workforce=.6/0
apprenticeship	6.63	local-offer=0/.7 therapies=0/-.4 preparation-for-adulthood=1.2/.8 workforce=.4/.5
approach	4.38	ehcp=-.8/-.7 waiting-times=-2.1/-.7 co-production=.5/0 parental-confidence=-.7/-.4 joint-working=3.5/1.6 leadership=.9/-1.2 data-and-quality=-1.3/0 identification=0/.7 therapies=0/.8 community-health=0/-.5 social-care=-1.2/-.7 preparation-for-adulthood=0/.8 transitions=.4/.7 attendance-and-exclusion=.5/1 placements=-.8/-.6 alternative-provision=-.4/0 school-inclusion=1.7/1.5 workforce=0/-.5 children-in-care=-.7/0 equity=0/-.4
appropri	5.21	ehcp=0/-.7 family-information=-.5/0 co-production=0/-.7 leadership=0/1.3 data-and-quality=0/-1.1 therapies=-.5/0 neurodevelopment=-.9/0 community-health=.5/-.7 social-care=.9/1.1 preparation-for-adulthood=.6/0 transitions=.7/-.5 attendance-and-exclusion=.7/1.1 placements=1.4/.8 school-inclusion=-1/-.5 workforce=-.5/-.6 children-in-care=.6/1 equity=0/.4
approv	6.41	alternative-provision=1/1.1
ar	1.54	ehcp=1.7/.7 waiting-times=1.6/-.8 local-offer=-1.1/-1.1 co-production=.5/0 parental-confidence=.5/0 joint-working=1/-.9 leadership=-.7/0 data-and-quality=1/0 identification=.7/0 therapies=0/.7 neurodevelopment=-.8/-.5 community-health=.7/0 social-care=.8/1.2 preparation-for-adulthood=0/-.6 attainment=-.7/-.7 attendance-and-exclusion=2/1.6 placements=1.6/1.3 school-inclusion=-.7/-.7 workforce=0/-.4 children-in-care=2.4/1.5 transport=-.6/0
area	3.00	ehcp=-1.2/-1 waiting-times=-1/-1 local-offer=-.7/-.7 family-information=-1.8/0 co-production=-.8/.8 parental-confidence=-.7/.4 joint-working=-.4/-1.1 leadership=2/2 data-and-quality=1.3/1.7 identification=0/-.5 therapies=-1/-.8 mental-health=-.6/-.7 neurodevelopment=-.8/-.9 community-health=-1.1/-.7 social-care=-1.1/0 preparation-for-adulthood=-1.2/0 transitions=-.8/0 attendance-and-exclusion=0/-.8 placements=1.7/1.8 alternative-provision=0/.5 school-inclusion=-.8/-.6 workforce=0/.4 children-in-care=-.5/-.5 equity=2.9/2.4 transport=-.9/-.8
argu	6.84	co-production=0/.4 joint-working=.7/0
argument	7.46	joint-working=0/.4
aris	6.69	ehcp=.5/0 neurodevelopment=0/.6
around	4.78	ehcp=0/.7 waiting-times=.6/.5 local-offer=0/.6 family-information=0/-.7 co-production=.8/0 joint-working=1.4/.9 leadership=-.7/-.4 data-and-quality=-.8/0 therapies=-.5/0 social-care=.5/0 preparation-for-adulthood=-.8/-.4 attendance-and-exclusion=0/.5 placements=0/-.5 school-inclusion=0/.4 workforce=0/-.4 children-in-care=-.7/-.7 equity=-.5/0
arrang	4.16	ehcp=-1.7/-1.8 waiting-times=.9/0 local-offer=-.4/0 family-information=-.8/-.7 co-production=0/-.8 parental-confidence=0/-.4 joint-working=2.9/2.8 leadership=.5/0 data-and-quality=2.2/-1 identification=-.8/0 therapies=-.5/-.5 mental-health=-.7/-.5 neurodevelopment=-.5/-.4 community-health=.5/0 social-care=-.5/-.8 preparation-for-adulthood=0/-.5 transitions=2.1/2.6 attainment=-.6/-.4 attendance-and-exclusion=.9/1.5 placements=1/1.3 alternative-provision=1/0 school-inclusion=-.8/-1 workforce=-.7/-.8 equity=-.7/0 transport=1.6/2.8
arriv	5.06	ehcp=.5/.5 waiting-times=.8/0 family-information=.6/.5 leadership=-.5/-.5 data-and-quality=-.7/0 identification=1.4/1.8 therapies=0/-.4 mental-health=0/-.4 neurodevelopment=-.5/-.4 community-health=0/-.6 preparation-for-adulthood=-.5/0 transitions=.7/.7 workforce=-.7/0 equity=.7/0 transport=1.3/1.6
art	7.61	mental-health=0/.5 social-care=0/.4
articul	8.01	leadership=0/.5
as	2.72	ehcp=1.1/.7 waiting-times=-1.8/-.7 local-offer=0/.7 family-information=0/-1 co-production=.8/0 joint-working=.9/0 leadership=0/-.7 data-and-quality=-.4/.7 identification=.5/.4 therapies=.6/-.4 mental-health=-.7/0 neurodevelopment=0/.9 community-health=0/.4 preparation-for-adulthood=.9/0 transitions=.5/0 attainment=.6/-.5 attendance-and-exclusion=-.6/-.8 school-inclusion=0/-.4 workforce=0/-.6 equity=1.3/1.5 transport=-.7/-.6
asd	7.61	waiting-times=.6/1.4 neurodevelopment=1.1/0 equity=.5/0
asid	7.00	parental-confidence=.4/0 placements=0/.4
ask	3.97	ehcp=0/-.6 waiting-times=-1.2/0 local-offer=.6/.9 family-information=1.7/1.9 co-production=2.1/2.1 joint-working=-.7/0 data-and-quality=.5/.4 community-health=-.4/0 preparation-for-adulthood=-.9/-.8 transitions=-1.1/-.7 attainment=-.4/-.5 placements=0/-.5 school-inclusion=0/-.9 workforce=.8/0 children-in-care=-.5/-.6 transport=0/-.4
aspect	6.76	leadership=0/.4 data-and-quality=0/.6 attainment=.6/.5
aspir	5.66	ehcp=2.4/1.1 waiting-times=0/-.4 family-information=-.4/0 co-production=.7/.7 parental-confidence=-.4/0 joint-working=-.7/0 data-and-quality=-.7/-.4 identification=-.8/-.5 therapies=-.6/0 neurodevelopment=-.5/0 preparation-for-adulthood=2.4/1.9 transitions=-.6/-.4 attendance-and-exclusion=0/-.4 placements=0/.7
assess	3.09	ehcp=3.1/2.5 waiting-times=10.6/3.3 local-offer=-1.1/-.8 family-information=1.2/0 co-production=-1.3/-2 parental-confidence=0/-.7 joint-working=-.7/0 leadership=-2/-1.9 data-and-quality=-1.3/0 identification=1.2/.6 therapies=1.7/1.1 mental-health=-.8/0 neurodevelopment=7.7/3.7 community-health=.5/-.4 social-care=1.7/1.4 preparation-for-adulthood=-1/0 transitions=0/-1.9 attainment=-1.1/0 attendance-and-exclusion=-2.7/-1.8 placements=-1.7/-1.2 alternative-provision=-1.5/-1.3 school-inclusion=0/1 workforce=0/-.7 children-in-care=-.5/0 transport=-1.1/-.8
assist	4.96	family-information=0/-.7 co-production=-.4/0 parental-confidence=0/-.5 joint-working=-.8/0 leadership=-.6/-.6 data-and-quality=-.7/-.5 identification=-.6/0 therapies=.7/.6 social-care=.9/.7 attainment=.5/0 attendance-and-exclusion=-.5/0 school-inclusion=.8/.7 workforce=3.8/2 children-in-care=-.5/-.5 equity=-.8/-.5 transport=1.7/2.1
associ	7.46	waiting-times=.5/.7
assum	6.84	family-information=.6/1.4 data-and-quality=0/.5 identification=0/.7 social-care=0/-.5
assur	4.88	ehcp=2.5/.5 waiting-times=-.9/-.6 family-information=-1.1/0 co-production=-.5/-.6 parental-confidence=-.7/0 joint-working=-.7/0 data-and-quality=7.9/3.1 identification=-1.1/-.6 therapies=-.9/0 mental-health=-.9/0 neurodevelopment=-.8/0 community-health=0/1 social-care=-1/-.8 preparation-for-adulthood=0/-.8 transitions=-.8/-.4 attendance-and-exclusion=-.7/0 placements=1.3/0 alternative-provision=1.6/2.3 school-inclusion=-.5/-.5 workforce=-.6/-.4 children-in-care=0/.8 equity=-1/0
asylum	7.61	identification=.5/0 children-in-care=.5/.6
at	2.42	ehcp=-1/0 local-offer=-.9/-.8 family-information=-.7/0 parental-confidence=-.7/0 joint-working=.8/.7 leadership=-.8/-2.1 data-and-quality=-1.6/-.4 identification=1.5/2 therapies=-.7/0 mental-health=-1/-1.2 neurodevelopment=-.5/0 community-health=.5/0 preparation-for-adulthood=1.5/1.2 transitions=1.7/.7 attainment=1.7/2 attendance-and-exclusion=1.5/1 placements=0/.8 alternative-provision=.4/-.6 school-inclusion=-.4/0 workforce=-1.7/-1.1 children-in-care=1.6/.5 equity=0/-1.3
attach	6.31	leadership=0/-.4 identification=.5/0 mental-health=.7/.4 workforce=0/.7 children-in-care=.5/.4
attain	6.51	joint-working=-.5/0 attainment=2.2/1.7 school-inclusion=.4/0 children-in-care=0/.4
attend	3.70	ehcp=-.8/0 waiting-times=-1/-1.4 local-offer=-.6/-.7 family-information=-.9/0 co-production=0/-.6 parental-confidence=-.6/-.4 joint-working=2/-1 leadership=-1.5/-1.1 data-and-quality=1.8/-.5 identification=-.7/-.7 therapies=-.8/0 mental-health=.7/0 neurodevelopment=-.9/-.6 community-health=-.6/.5 preparation-for-adulthood=-.8/-.7 attainment=.4/-.4 attendance-and-exclusion=7.2/6.2 alternative-provision=2.7/2.9 school-inclusion=-.8/-.6 workforce=-.9/-.8 children-in-care=0/-.6 equity=.4/.7
attent	5.55	waiting-times=.5/0 family-information=-.7/-.4 co-production=0/.4 joint-working=.6/0 leadership=.5/0 data-and-quality=0/-.6 mental-health=0/.6 neurodevelopment=1.3/1.1 community-health=-.5/0 children-in-care=.7/.8
attract	7.00	workforce=0/1
attribut	7.32	parental-confidence=0/.5 school-inclusion=0/.7
audiolog	6.03	waiting-times=1.7/1.2 community-health=3.6/2.8 equity=.5/0
audiologist	7.79	community-health=.5/1
audit	5.39	ehcp=2.6/-1.1 waiting-times=-.9/0 family-information=-.6/0 co-production=.6/0 parental-confidence=-.5/0 joint-working=0/-.6 leadership=0/-.5 data-and-quality=4.2/6.1 identification=-.4/0 preparation-for-adulthood=-.4/0 workforce=-.5/0 children-in-care=0/.5
auditor	7.10	ehcp=.4/-.4 data-and-quality=.8/1.5
august	7.61	transport=.6/.7
author	4.03	ehcp=.9/0 waiting-times=0/-.6 local-offer=-.5/-.8 family-information=-.6/-.7 co-production=-.5/0 parental-confidence=0/.6 joint-working=.8/.8 data-and-quality=.5/-.9 identification=-.5/-.5 therapies=-.4/-.4 mental-health=-.7/-.7 neurodevelopment=-.7/0 community-health=-.5/-.4 social-care=-.8/-.5 preparation-for-adulthood=-1.2/-.7 attendance-and-exclusion=1.2/1.5 placements=1.5/1.5 alternative-provision=1.1/1 school-inclusion=1.3/1.9 workforce=-.7/0 equity=-.7/-.5
autism	4.15	ehcp=-1.9/-1.1 waiting-times=2.8/3 local-offer=-.5/-.5 family-information=0/-.7 co-production=-.4/0 parental-confidence=0/-.5 leadership=-.7/-.9 data-and-quality=-1.3/0 identification=-.8/-1.2 therapies=0/-.6 neurodevelopment=13.5/7 community-health=-.9/-1.3 social-care=-.9/-.7 preparation-for-adulthood=-1/-.5 transitions=-.9/-.7 attainment=-.5/-.4 attendance-and-exclusion=0/-.7 alternative-provision=-.7/-.5 school-inclusion=1.2/0 children-in-care=.6/1.1
autist	5.12	ehcp=-.7/0 waiting-times=0/-.5 co-production=.6/-.5 joint-working=-.8/-.5 leadership=0/-.4 identification=0/-.4 therapies=-.6/0 mental-health=0/.4 neurodevelopment=7.3/5.6 community-health=-.7/-.5 preparation-for-adulthood=-.5/0 transitions=-.6/-.5 attendance-and-exclusion=0/-.6 placements=.6/.9 school-inclusion=1/-.6 workforce=.6/0 equity=1/0
autumn	6.36	waiting-times=0/.6
avail	4.31	ehcp=-.4/-.8 local-offer=.7/0 family-information=3/3.4 co-production=-.8/-.4 parental-confidence=-.5/-.5 joint-working=-1.6/0 leadership=-.6/-1.3 data-and-quality=-.5/-.6 identification=-1.5/-.9 therapies=.4/0 neurodevelopment=1/0 social-care=.6/.7 preparation-for-adulthood=0/.6 transitions=-.5/-.8 attainment=-.4/-.4 attendance-and-exclusion=-.5/-.4 alternative-provision=.7/0 school-inclusion=1/1.3 workforce=-.6/0 children-in-care=-1/-.9 equity=1.1/1.2
averag	5.36	waiting-times=1.8/2.3 family-information=-.5/0 co-production=-.6/0 joint-working=-.9/0 neurodevelopment=.4/0
avoid	6.07	mental-health=.8/0 attendance-and-exclusion=1.6/.8 workforce=.7/.7
awai	4.96	identification=.4/.9 therapies=0/-.5 mental-health=1.1/.9 community-health=-.5/0 social-care=-.5/-.6 placements=1.5/1.2 workforce=-.7/-.6 children-in-care=.6/.9 equity=.7/0
await	6.22	waiting-times=1.8/1.3 co-production=-.4/0 joint-working=-.6/0 leadership=-.4/0 data-and-quality=.4/0 identification=-.4/0 neurodevelopment=1.3/1 community-health=.8/.4
awar	5.49	ehcp=-.4/0 waiting-times=-.5/-.7 local-offer=1.2/2.2 family-information=.4/.9 co-production=-.6/-.7 leadership=.7/.9 data-and-quality=-.8/-.8 identification=-.4/-.5 therapies=.6/0 mental-health=-.6/0 community-health=1.3/.6 social-care=0/-.8 transitions=-.4/0 attendance-and-exclusion=.4/0 workforce=.6/.8 children-in-care=-.4/-.5 equity=1.2/1.2
award	6.92	co-production=0/.8 school-inclusion=.4/0
babi	5.55	ehcp=-.5/0 waiting-times=.6/0 parental-confidence=-.4/0 joint-working=.8/0 identification=3/2.7 neurodevelopment=-.4/0 community-health=.6/0 transitions=0/.5 workforce=-.5/0
back	4.50	ehcp=-.4/-.8 local-offer=0/-.4 family-information=.4/0 leadership=0/.4 data-and-quality=0/.8 identification=-.6/-.7 mental-health=1/0 preparation-for-adulthood=-.8/-.5 transitions=.5/0 attendance-and-exclusion=1.6/2.4 alternative-provision=.7/.6 school-inclusion=0/-.4 workforce=-.4/0 children-in-care=-.5/-.5 equity=-.5/-.4
background	7.79	equity=0/.6
backlog	6.11	ehcp=1.4/2 waiting-times=2.3/.8 joint-working=-.5/0
badg	8.01	family-information=0/.7
badli	7.10	parental-confidence=.5/0
baffl	8.01	family-information=.5/.5
balanc	7.00	waiting-times=.4/0 therapies=.8/1.7
bank	6.92	workforce=.8/0
barrier	6.92	waiting-times=0/.6 leadership=.4/.6 social-care=0/.7
base	4.74	ehcp=-.6/0 waiting-times=-.9/-.7 family-information=-.4/-.5 co-production=.9/0 joint-working=0/.7 leadership=0/-.5 data-and-quality=0/-.6 identification=-.7/-.7 mental-health=.7/.9 community-health=-.7/0 transitions=-.7/0 attendance-and-exclusion=.5/0 placements=3/3.7 alternative-provision=0/-.5 school-inclusion=0/-.4 workforce=-.9/0
baselin	7.46	data-and-quality=.5/.6
basi	6.46	joint-working=.6/0 leadership=0/.5 data-and-quality=.7/.5 social-care=.6/.5
bath	8.01	therapies=0/.5
battl	7.00	parental-confidence=1/1.8
be	2.64	ehcp=1.7/.7 waiting-times=2.3/2 local-offer=0/.5 family-information=0/-.6 parental-confidence=.7/.9 leadership=.7/.9 identification=.8/0 therapies=0/-1.1 mental-health=1/2 social-care=-.8/-1.3 preparation-for-adulthood=-.8/0 attainment=-.8/-1 attendance-and-exclusion=0/-.5 workforce=-.7/-.5 children-in-care=-.8/-.8 equity=1.1/0 transport=-.6/-.4
bear	6.57	mental-health=0/.4
bearabl	7.79	family-information=0/.5
becam	8.01	leadership=0/.6
becaus	3.88	waiting-times=.4/-.8 family-information=-.9/-1.1 co-production=-.6/-.4 parental-confidence=.8/0 joint-working=1.4/0 leadership=-1/-.9 identification=.6/.6 therapies=0/.4 neurodevelopment=-.4/0 social-care=.5/0 preparation-for-adulthood=0/-.4 attainment=0/-.5 attendance-and-exclusion=0/1 placements=1.4/1.5 workforce=.9/0 children-in-care=.6/0 equity=.5/.6
becom	4.66	co-production=0/-.4 parental-confidence=0/.7 joint-working=.4/-.5 data-and-quality=0/.6 mental-health=.5/.5 community-health=0/-.4 preparation-for-adulthood=.6/.8 attendance-and-exclusion=0/.6 school-inclusion=.6/.8 workforce=0/-.5 equity=0/-.5
bed	7.00	waiting-times=.5/0 community-health=.4/.5 social-care=.5/.8
bedroom	8.01	attendance-and-exclusion=0/.6
been	2.62	ehcp=0/.9 waiting-times=0/-1.5 local-offer=0/.8 family-information=-.8/-.9 co-production=1.5/.8 parental-confidence=1.6/0 joint-working=-1/0 leadership=2.8/.8 data-and-quality=.8/0 mental-health=0/-.6 neurodevelopment=0/.7 community-health=.8/0 preparation-for-adulthood=-.8/-.7 transitions=-1.7/-1.5 placements=.6/.8 workforce=2/0 equity=-.8/0 transport=0/-.6
befor	3.71	ehcp=0/.8 waiting-times=1.4/1.1 co-production=-.6/0 parental-confidence=.4/0 joint-working=.9/0 leadership=-.7/-.5 data-and-quality=-.4/-.5 identification=1.2/.7 therapies=0/-1.2 neurodevelopment=.8/1.3 community-health=0/-1.4 preparation-for-adulthood=.5/0 transitions=2.1/1.8 attainment=-.4/-.4 attendance-and-exclusion=-.5/0 school-inclusion=-.5/-1.1 workforce=-1.8/-.9 equity=-.4/0 transport=.7/.7
beforehand	7.00	waiting-times=0/1 mental-health=0/.5 transitions=.8/0
began	6.57	co-production=0/.5
begin	4.82	ehcp=-.5/-.5 waiting-times=1.1/.6 co-production=-.5/0 parental-confidence=0/-.4 joint-working=0/-.4 mental-health=1.2/.6 community-health=0/-.4 social-care=-.4/0 preparation-for-adulthood=1.8/1 transitions=1.9/2.1 placements=0/-.4 alternative-provision=0/.4 workforce=-.6/0 children-in-care=0/-.4 equity=0/-.5
begun	5.66	ehcp=.5/0 waiting-times=.5/0 leadership=0/-.4 data-and-quality=.5/0
behaviour	4.82	ehcp=-.9/0 waiting-times=0/.5 family-information=-1.2/0 co-production=-.7/-.5 parental-confidence=0/-.5 leadership=-.6/0 data-and-quality=-.9/0 mental-health=2.2/2.5 social-care=.6/.8 preparation-for-adulthood=-.7/-.6 transitions=-.5/-.6 attendance-and-exclusion=3.2/2.2 placements=-.5/0 school-inclusion=1.9/0 equity=-.7/-.6
behind	5.76	identification=.4/.4 mental-health=0/-.4 community-health=0/-.6 transitions=0/.5 attainment=.9/.6 attendance-and-exclusion=.6/0
believ	5.87	parental-confidence=2.3/2.1 leadership=0/.5 equity=-.5/0
belong	6.63	mental-health=.4/0 attainment=0/.6 school-inclusion=1/.4 equity=0/.5
below	6.31	preparation-for-adulthood=.6/.8 attainment=.5/.4
beneath	8.01	identification=0/.4
benefit	4.48	ehcp=-1.4/-1.1 waiting-times=-.8/-.9 family-information=.5/.4 co-production=-1/-1.3 parental-confidence=-.5/-.5 joint-working=0/-.5 leadership=-.8/-.6 identification=.7/0 therapies=0/1.4 mental-health=.7/1 community-health=0/.5 preparation-for-adulthood=1.1/.6 transitions=0/-.9 attendance-and-exclusion=-.8/-.7 school-inclusion=1.6/2.4 workforce=0/.4 equity=0/.6 transport=-.4/0
bereav	7.20	mental-health=.4/.5 community-health=.4/0 school-inclusion=0/.5
bespok	6.63	waiting-times=-.6/0 co-production=-.6/0 leadership=-.4/0 data-and-quality=-.5/0 identification=-.4/0 community-health=0/.7 social-care=1.2/1.3
best	5.27	ehcp=.4/.6 waiting-times=.4/0 family-information=-.4/0 co-production=.7/0 joint-working=0/-.6 therapies=1/0 school-inclusion=0/-.5 children-in-care=.4/0 equity=.5/.5
better	4.42	ehcp=.4/.5 waiting-times=-1.2/-.6 local-offer=0/-.4 family-information=.6/.4 co-production=-.5/-.6 parental-confidence=.7/0 joint-working=-.8/-.4 data-and-quality=1.3/0 mental-health=0/.9 community-health=-.7/0 preparation-for-adulthood=-.6/0 transitions=-.7/-.7 attainment=0/.7 attendance-and-exclusion=.6/-.5 school-inclusion=.7/0 workforce=1.4/2.2
between	3.81	ehcp=-1.2/-.6 local-offer=-.7/-.7 family-information=-1.1/-.7 co-production=-1/-.6 joint-working=7.7/5.3 data-and-quality=-1.7/-1.1 neurodevelopment=-.6/0 community-health=0/-.8 social-care=0/-1.2 transitions=3.2/2.7 placements=-.5/0 alternative-provision=-.7/-.9 school-inclusion=-.6/-1 workforce=-1.5/-1.2 children-in-care=0/-.5 equity=1/1.4 transport=-.4/-.5
beyond	5.36	ehcp=.5/0 family-information=0/.5 co-production=-.6/0 joint-working=-.5/-.4 leadership=-.6/-.5 data-and-quality=-.5/0 preparation-for-adulthood=.9/.4 transitions=-.5/0 placements=1/0 school-inclusion=0/1
bias	0.00	ehcp=-4.5/-.8 waiting-times=-3.1/1.2 local-offer=-9.3/-.6 family-information=-3.1/.6 co-production=-3.1/0 parental-confidence=-3.2/-2.6 joint-working=-3.9/.2 leadership=-3/1 data-and-quality=-3.3/.6 identification=-3.4/1.3 therapies=-4.2/.3 mental-health=-4.9/-.7 neurodevelopment=-4.6/.2 community-health=-2.9/1.5 social-care=-3.7/1 preparation-for-adulthood=-5.3/.1 transitions=-5.5/-.2 attainment=-11.1/-.3 attendance-and-exclusion=-4.8/.9 placements=-4.3/-.6 alternative-provision=-3.8/-.2 school-inclusion=-3.8/-.3 workforce=-1.9/1.2 children-in-care=-5.3/.1 equity=-3.3/.4 transport=-12.2/-4.5
bid	7.79	co-production=0/.6
bilingu	7.79	equity=.6/.8
birth	6.31	leadership=.7/0 identification=1.1/.9 transitions=0/.5 placements=.6/.5 workforce=.5/.8
birthdai	6.22	waiting-times=.9/0 joint-working=.7/0 identification=0/.5 preparation-for-adulthood=1.8/.7 transitions=1.8/1.8
black	7.46	data-and-quality=.7/0 attendance-and-exclusion=.7/0 equity=.9/1.3
blame	7.61	attendance-and-exclusion=0/.5
blank	7.20	ehcp=.4/.6 co-production=0/.6 social-care=.5/0
blind	8.01	data-and-quality=0/.5
block	6.18	joint-working=-.6/0 leadership=.5/.6 data-and-quality=-.5/0 therapies=1.9/1.9 workforce=.5/0
blood	7.61	waiting-times=0/.4
board	4.47	ehcp=-.8/-.7 family-information=-1.5/-.8 co-production=1/2 parental-confidence=-.9/-.6 joint-working=-.4/0 leadership=4.8/4.3 data-and-quality=1.1/2.4 identification=-.5/-.8 mental-health=-.9/0 community-health=-.6/-.5 social-care=-1/0 preparation-for-adulthood=-.7/-.6 transitions=-.8/0 attendance-and-exclusion=-.8/-.6 placements=-.6/0 school-inclusion=-.9/-.5 workforce=-1.8/-.6 children-in-care=-.4/0 equity=-.7/0
boi	6.63	waiting-times=0/.5 data-and-quality=.5/0 attainment=0/.5 attendance-and-exclusion=.4/0 alternative-provision=0/.4 equity=.5/.6
bold	8.01	leadership=0/.5
book	6.03	family-information=.5/0 identification=.7/0 transitions=.5/.9 transport=0/.5
border	7.61	joint-working=.5/0
born	7.32	identification=.5/.8
borough	5.57	ehcp=0/-.4 family-information=0/-.4 parental-confidence=-.4/0 data-and-quality=.6/0 therapies=.7/0 community-health=.7/-.6 attainment=0/.6 school-inclusion=.7/0 workforce=-.7/0 children-in-care=0/.5 equity=1.1/1.4
both	5.10	waiting-times=0/-.7 family-information=0/.5 co-production=0/.7 joint-working=.9/0 data-and-quality=0/1.1 identification=-.8/-.6 neurodevelopment=.7/.8 community-health=0/-.5 social-care=0/-.4 attendance-and-exclusion=-.5/-.6 school-inclusion=-.8/-.4 workforce=-.7/0 equity=.6/0
bought	7.00	social-care=.4/.9
bounc	7.10	parental-confidence=.6/0 joint-working=1/.7
boundari	6.84	joint-working=.8/0
box	7.46	alternative-provision=0/.5
braill	7.46	community-health=.9/.9
break	4.37	ehcp=-1/0 waiting-times=-1/-.8 local-offer=.6/.6 co-production=.8/.7 parental-confidence=0/-.6 joint-working=-1.7/-.5 leadership=-1.2/-1 data-and-quality=-1/-.8 identification=-1.3/-.7 therapies=-.8/-.5 neurodevelopment=-.6/0 community-health=-.8/-.6 social-care=9.2/6.3 preparation-for-adulthood=-.7/0 attendance-and-exclusion=-.9/-.8 alternative-provision=-.5/-.5 school-inclusion=-.6/0 workforce=-.5/0 equity=.5/.8
breakdown	6.51	family-information=0/.5 social-care=.4/.7 children-in-care=.9/.8
bridg	7.00	joint-working=.6/0 transitions=.5/.7
brief	6.46	mental-health=.6/.7
bright	8.01	therapies=0/.6
bring	4.83	waiting-times=0/.8 joint-working=1/.6 leadership=0/-.8 data-and-quality=.6/.9 therapies=0/-.5 neurodevelopment=.4/0 transitions=0/-.5 attendance-and-exclusion=.5/1 placements=.5/0
broad	6.76	social-care=0/.4 alternative-provision=.5/.5 school-inclusion=0/.4
broaden	7.79	co-production=.5/0
broken	6.41	local-offer=0/.5 parental-confidence=.5/.8
brokerag	7.61	social-care=.6/.8
brother	6.69	community-health=0/.6 social-care=.9/1.2
brought	5.20	ehcp=0/.8 leadership=.5/.4 therapies=0/-.4 equity=0/-.5
bu	6.22	co-production=.9/.6 preparation-for-adulthood=.5/.7 equity=.6/.7 transport=1/.8
buddi	7.32	social-care=0/.4
budget	4.97	ehcp=-1/-.7 waiting-times=-.6/0 family-information=1/0 co-production=0/-.7 parental-confidence=-.6/-.5 joint-working=.8/1.3 leadership=.8/1.1 data-and-quality=-.8/-.7 identification=-.8/-.5 therapies=-.6/-.4 mental-health=-.4/0 social-care=3.3/3.3 transitions=-.7/-.5 attendance-and-exclusion=-.6/-.5 school-inclusion=.5/1.3
bui	6.00	joint-working=1/1.5 leadership=0/-.4 therapies=.5/.7 alternative-provision=.5/0 school-inclusion=.4/.4 equity=.8/0
build	5.59	parental-confidence=.6/0 joint-working=.4/0 data-and-quality=-.6/0 identification=0/.6 community-health=-.5/-.5 transitions=.5/0 placements=.6/1 school-inclusion=0/.5 workforce=.6/0
built	5.94	ehcp=.4/.8 co-production=.5/.6
bulletin	7.79	family-information=0/.4
bursari	8.01	workforce=0/.7
buse	7.46	preparation-for-adulthood=.8/1
but	3.21	ehcp=0/-1 family-information=-1.2/0 parental-confidence=.5/0 joint-working=-1.1/0 data-and-quality=1.5/1.1 identification=-1.1/-.5 community-health=0/.4 preparation-for-adulthood=0/-.9 transitions=-.5/0 attendance-and-exclusion=1.2/1 school-inclusion=.5/0 workforce=1.5/.9 children-in-care=-.5/-1 equity=1.5/.8
by	2.61	ehcp=-.6/-1.3 local-offer=1.3/1.4 family-information=.6/.6 co-production=.5/.5 parental-confidence=0/.4 joint-working=.7/1.4 leadership=-1/-.5 data-and-quality=1.3/.4 identification=0/.6 therapies=.4/0 mental-health=0/-.6 neurodevelopment=0/.4 community-health=-.4/-.5 preparation-for-adulthood=-.8/-.7 placements=.5/0 school-inclusion=-.5/0 workforce=-1/-1.4 children-in-care=.6/0 equity=-.4/0
cabinet	7.61	leadership=.7/.8 social-care=0/.5
café	7.00	mental-health=.4/.9 preparation-for-adulthood=.6/.7
calendar	7.46	local-offer=.6/.8
call	4.69	ehcp=0/-.8 family-information=3/3.6 co-production=-.6/0 parental-confidence=1/.5 joint-working=-.4/0 data-and-quality=-.9/0 identification=-.5/0 preparation-for-adulthood=-.8/-.5 placements=-.5/-.5 equity=-.8/0
caller	7.61	family-information=.7/.6
calm	6.57	mental-health=0/.5 neurodevelopment=.6/1.2 school-inclusion=1/0
calmer	7.10	mental-health=.6/1.1
came	6.36	waiting-times=-.4/0 family-information=.5/.6 attendance-and-exclusion=0/.5
camh	4.30	ehcp=-1.2/-.6 waiting-times=2.5/1.4 local-offer=-.4/-.4 family-information=0/-.5 co-production=-.6/-.5 parental-confidence=-.6/-.6 joint-working=2.8/2.3 leadership=-.5/-.8 data-and-quality=-1.2/-.5 identification=-1.6/-1 therapies=0/-.8 mental-health=12.8/8.3 neurodevelopment=1/0 community-health=-1.8/-1.5 social-care=-1/-1 preparation-for-adulthood=-.7/-1 attainment=-.5/0 placements=-.6/-.4 alternative-provision=0/-.6 school-inclusion=-1.1/-.7 workforce=-.5/0 equity=0/.4
campaign	7.46	parental-confidence=0/.9 workforce=0/.6
can	3.19	ehcp=-.9/-.5 waiting-times=3/.6 family-information=1.8/.4 co-production=0/-.7 joint-working=-.8/0 leadership=-.9/-.4 data-and-quality=-.7/-.7 identification=.5/0 therapies=1.3/.9 mental-health=1/2 neurodevelopment=.6/.8 community-health=0/-.5 social-care=.7/1.1 preparation-for-adulthood=-.9/-.5 transitions=-1/-1.1 attainment=-.4/0 placements=-.7/0 school-inclusion=1.2/.8 workforce=-1/-.6 children-in-care=-.7/-.8 equity=.7/0
cancel	6.76	parental-confidence=0/.6 workforce=.4/.5
candid	6.69	co-production=0/.6 leadership=.8/1
cannot	4.28	local-offer=.4/.7 family-information=-.6/-.9 co-production=-.7/-.5 joint-working=-1.1/0 leadership=0/-.5 data-and-quality=2.1/1.6 therapies=-.8/-.5 mental-health=-.6/0 community-health=0/.5 social-care=.5/0 placements=.8/.8 equity=.6/0
capac	5.21	waiting-times=0/-.7 family-information=0/.7 co-production=-.8/-.6 parental-confidence=-.4/0 joint-working=0/-.6 data-and-quality=-.7/-.8 mental-health=0/-.5 community-health=0/1 attendance-and-exclusion=0/.5 placements=.6/.6 school-inclusion=0/-.5 workforce=5.2/1
capit	7.32	placements=.9/1.1
captur	6.63	ehcp=1.4/1 co-production=2.2/1.3 joint-working=-.7/0 leadership=-.5/0
car	7.61	equity=.6/1.2
care	2.87	ehcp=3/2.3 waiting-times=.6/-1.7 local-offer=-1.3/-1 family-information=-1.8/-1.1 co-production=-.5/-.8 parental-confidence=-1.4/-.9 joint-working=4.1/1.2 leadership=-.7/.5 data-and-quality=-1.6/0 identification=-2.1/-.9 therapies=-2.6/-1 mental-health=-2.1/-.8 neurodevelopment=-2.1/-1.3 community-health=1.6/2.1 social-care=5.6/2.3 preparation-for-adulthood=2.7/1.3 transitions=3.1/1.1 attainment=-1.3/-.9 attendance-and-exclusion=-2.3/-1.7 alternative-provision=-1.7/-1.4 school-inclusion=-2.4/-1.1 workforce=-.4/0 children-in-care=4.9/6.4 equity=-2/-1.5 transport=-1/-.5
career	6.11	waiting-times=-.6/0 joint-working=-.6/0 preparation-for-adulthood=2.5/3 workforce=0/.7
carefulli	6.00	joint-working=.4/0 identification=0/.7 community-health=0/-.4 transitions=.7/.7 attendance-and-exclusion=0/.7 school-inclusion=0/.5
carer	3.84	ehcp=-.8/-1.5 waiting-times=-2.1/-1.5 local-offer=1.1/1.3 family-information=3.5/2.6 co-production=6.3/4.7 parental-confidence=5/2.5 joint-working=-.8/-1.8 leadership=-2.2/-.6 data-and-quality=-2.5/-1.1 identification=-1.7/-1.1 therapies=-1/-.5 mental-health=-.8/-.9 neurodevelopment=0/.8 community-health=-1.3/-.7 social-care=1/1.8 preparation-for-adulthood=-2.5/-1.1 transitions=-1.5/-.7 attainment=-1/-.6 attendance-and-exclusion=-1.2/-1 placements=-1/-.6 alternative-provision=-.7/-.7 school-inclusion=-1.6/-.9 workforce=-.5/0 children-in-care=1/2.5 equity=-.8/-.6 transport=-.4/0
caribbean	7.79	data-and-quality=.7/0 attendance-and-exclusion=.5/0 equity=.7/.9
carri	4.65	waiting-times=-.5/0 family-information=-.5/-.5 joint-working=1.3/0 leadership=-.4/0 identification=.9/0 therapies=.4/.8 mental-health=-.5/0 neurodevelopment=-.7/-.4 community-health=.5/1 preparation-for-adulthood=-.5/-.5 attendance-and-exclusion=-.5/-.6 workforce=.6/.7 equity=-.7/-.4
case	4.36	ehcp=1/.7 waiting-times=2.6/.4 co-production=0/-.9 parental-confidence=1.6/1.7 joint-working=.9/1 leadership=-.6/-.6 therapies=0/-.5 community-health=-.8/-.6 preparation-for-adulthood=0/-.6 workforce=-.5/0 children-in-care=.4/.5 equity=-.9/0
caseload	5.85	ehcp=0/-.7 waiting-times=-.7/0 joint-working=-.4/0 data-and-quality=-.6/0 identification=.5/0 community-health=-.4/0 workforce=2.5/3.4
casework	5.02	ehcp=3.1/1.1 waiting-times=0/-.4 family-information=1.9/1.7 parental-confidence=.8/0 data-and-quality=-.6/0 identification=0/-.5 mental-health=-.5/0 neurodevelopment=-.5/0 community-health=-.6/-.7 social-care=0/-.5 preparation-for-adulthood=-.5/0 transitions=0/-.4 attendance-and-exclusion=-.6/-.4 workforce=2.1/2.3 children-in-care=.4/.6
catch	6.76	waiting-times=0/.7 attainment=0/.7 school-inclusion=0/.4
cater	6.63	joint-working=.5/0 preparation-for-adulthood=0/.4 alternative-provision=.4/.6 school-inclusion=0/.6
caught	7.46	joint-working=0/.6
caus	5.90	waiting-times=.8/0 family-information=0/.5 co-production=-.6/0 parental-confidence=1/0 neurodevelopment=.5/0 social-care=.6/0 preparation-for-adulthood=.4/0 attendance-and-exclusion=.6/0 transport=.6/1.1
ccg	6.41	joint-working=1.5/1 leadership=1.1/.5
ceas	7.00	ehcp=.6/.6
censu	7.79	data-and-quality=.5/1.1
cent	6.07	ehcp=.7/.6 workforce=.7/0
centr	5.08	ehcp=-.8/-.5 waiting-times=-.4/.7 co-production=.7/0 parental-confidence=-.5/0 joint-working=.9/1.3 data-and-quality=-.5/0 identification=1.2/.6 mental-health=-.5/0 community-health=.6/-.6 social-care=.9/1.5 preparation-for-adulthood=.6/.5 attendance-and-exclusion=-.5/-.5 placements=-.4/0 school-inclusion=-.7/0 workforce=-1.1/-.6 children-in-care=-.4/0 equity=.4/0
central	6.76	waiting-times=0/1 co-production=0/.6
cerebr	6.76	identification=0/.5 therapies=1.4/1.2 community-health=0/.5
certain	6.46	ehcp=0/-.4 community-health=.7/0 attendance-and-exclusion=0/.4 alternative-provision=0/.5 children-in-care=.5/.8
certainti	7.79	data-and-quality=.5/0
cetr	7.46	waiting-times=.5/0 joint-working=.7/0 children-in-care=1/1.4
chain	8.01	waiting-times=0/.4 preparation-for-adulthood=0/.4
chair	5.43	waiting-times=0/.9 family-information=-.8/-.5 co-production=.7/.7 leadership=1.3/1.5 data-and-quality=-.8/0 identification=-.5/0 community-health=1.2/1.5 preparation-for-adulthood=-.4/0 attendance-and-exclusion=-.4/0 workforce=-.8/0
challeng	4.76	ehcp=-.9/-.6 waiting-times=-.6/0 family-information=-1.1/-.7 joint-working=0/-.8 leadership=2.5/1.3 identification=-.9/-.4 therapies=-.7/0 neurodevelopment=-1/-.5 community-health=0/.7 social-care=0/1.4 preparation-for-adulthood=-.7/-.5 transitions=-.8/-.6 attendance-and-exclusion=.8/.6 placements=-.4/0 alternative-provision=-.5/0 school-inclusion=0/1.2 workforce=0/-.5 children-in-care=.5/1.1
champion	6.63	local-offer=.4/.7 attendance-and-exclusion=.4/0
chanc	6.31	joint-working=-.5/0 workforce=.4/0 equity=.4/.7
chang	3.74	ehcp=.7/0 waiting-times=0/.5 family-information=1.1/1.1 co-production=1.3/1.6 parental-confidence=.8/0 leadership=2/1.6 identification=-1.7/-1.1 therapies=0/.7 mental-health=-.5/-.6 neurodevelopment=-.5/0 community-health=0/-.9 social-care=-.4/0 preparation-for-adulthood=0/-.7 attainment=-.5/0 attendance-and-exclusion=-1/-.8 placements=-.4/-.5 alternative-provision=-.5/0 workforce=1.3/0 children-in-care=0/-.9 equity=-.9/-.7 transport=1.6/1.9
chapter	7.46	data-and-quality=.7/1.4
chariti	6.63	family-information=0/.5 joint-working=0/.8 mental-health=.5/0
charter	6.69	family-information=0/.7 leadership=0/.5
chase	6.92	joint-working=1.1/1 attendance-and-exclusion=0/.5
chat	7.61	local-offer=0/.5 therapies=0/.6
check	3.98	ehcp=-.7/-1.3 waiting-times=-2.1/0 local-offer=0/.6 family-information=-1.1/-1.2 co-production=-.8/-.8 parental-confidence=-1/-.8 joint-working=-.8/-1.2 leadership=-1.2/-1.1 data-and-quality=3.6/1.6 identification=3.6/3.4 therapies=-.8/0 mental-health=-1.3/-.8 neurodevelopment=-1.1/-.8 community-health=3.3/3.9 social-care=-1.4/-.7 preparation-for-adulthood=-1/-.5 transitions=-.7/-.7 attainment=0/-.5 attendance-and-exclusion=-.6/-.8 alternative-provision=1.3/1.5 workforce=0/.4 children-in-care=1.1/.6 equity=.6/-.4
checklist	7.46	identification=0/.4
chief	6.69	leadership=1.4/1.8 data-and-quality=-.6/0
child	2.91	ehcp=2.3/1.8 waiting-times=-.4/1.3 local-offer=-.9/-.9 family-information=-.7/0 co-production=1.3/0 joint-working=1.9/1.8 leadership=-2.3/-1.7 data-and-quality=-1.8/-2 identification=3.5/1.8 therapies=0/-.9 neurodevelopment=-.5/0 social-care=1.2/0 preparation-for-adulthood=-2.7/-2.4 transitions=.8/1.3 attainment=-.9/-.8 attendance-and-exclusion=0/1.3 alternative-provision=-.6/-.9 school-inclusion=-1.4/-.9 workforce=-1.3/-1.6 children-in-care=1.4/1.6 equity=-.8/0 transport=0/.9
childhood	8.01	joint-working=0/.5
childmind	6.31	identification=2.4/2.9 transitions=.5/0 workforce=.8/0
children	1.73	ehcp=-4.1/-2.1 waiting-times=3/2.3 local-offer=-2.6/-1.9 family-information=-3.8/-3.3 co-production=-.6/-.7 parental-confidence=-2.3/-2 joint-working=0/-1.7 leadership=-2.2/-1 data-and-quality=0/.4 identification=3.9/3.6 therapies=1.7/2.6 neurodevelopment=-.4/0 community-health=3.7/3.3 social-care=3.3/3.3 preparation-for-adulthood=-5.9/-4.8 transitions=.6/.9 attainment=-1.8/-.9 attendance-and-exclusion=1.4/1.7 placements=1.5/1.4 alternative-provision=-1.3/-1.5 school-inclusion=-2.3/-2.5 workforce=-.5/-1.3 children-in-care=3.6/4.2 equity=1.6/.9 transport=-1.6/-.9
choic	5.74	community-health=-.4/0 social-care=.9/.8 preparation-for-adulthood=.8/1 equity=0/.4
choos	5.55	waiting-times=-.7/0 family-information=-.7/0 co-production=1.3/1 joint-working=0/-.4 data-and-quality=0/-.5 community-health=0/.7 social-care=.8/0 preparation-for-adulthood=.5/0
chose	7.20	co-production=1/.6
circul	7.61	joint-working=0/.5
circumst	6.51	waiting-times=.4/0 social-care=1/1.7
citi	5.66	ehcp=-.4/0 waiting-times=0/.5 leadership=0/-.9 identification=0/-.5 social-care=.5/0 preparation-for-adulthood=.5/.5 transitions=0/-.5 attainment=.5/.8 attendance-and-exclusion=.5/0 placements=.7/.8 school-inclusion=.5/-.5 children-in-care=0/-.5 equity=.9/.8
clarifi	7.61	family-information=0/.5 leadership=0/.7
clariti	6.69	family-information=.5/0 co-production=-.4/0 joint-working=.6/1 social-care=.5/0 workforce=-.5/0
clash	8.01	joint-working=.4/0
class	5.38	ehcp=-.5/0 waiting-times=-.7/0 parental-confidence=-.4/0 leadership=-.4/0 therapies=.5/.7 preparation-for-adulthood=-.4/0 attainment=.6/0 placements=.5/.6 school-inclusion=1.5/1.1 equity=-.4/0
classmat	6.92	transitions=0/.5 attainment=1/.4 school-inclusion=0/1
classroom	5.34	joint-working=-.5/0 identification=-.5/-.5 therapies=0/1 mental-health=0/-.4 neurodevelopment=0/.5 community-health=0/-.5 social-care=-.4/0 attendance-and-exclusion=.6/0 placements=.7/.9 school-inclusion=2.1/2.8 workforce=.9/-.4 children-in-care=0/-.4 equity=-.5/0
clear	4.22	ehcp=.6/1.5 waiting-times=-.5/-.5 family-information=1.6/1.8 co-production=-.5/-.7 parental-confidence=0/-.6 leadership=2.3/1.8 data-and-quality=1.1/.6 identification=-.9/0 therapies=-.5/0 mental-health=0/.9 social-care=-.7/-.4 attainment=-.6/0 attendance-and-exclusion=-.4/-.5 placements=-.6/0 workforce=-.6/-.5 equity=0/-.8 transport=-.4/0
clearer	6.76	neurodevelopment=0/.4
clearli	6.11	waiting-times=0/-.4 family-information=.8/.7 joint-working=-1.1/0 leadership=0/.5 data-and-quality=.4/0 preparation-for-adulthood=0/.6
cliff	6.92	preparation-for-adulthood=1.2/1.2 transitions=1.4/0
climb	6.69	therapies=0/.5
clinic	3.90	ehcp=-1.1/-1.1 waiting-times=1.5/1.9 family-information=.7/0 co-production=-.8/0 parental-confidence=-.5/-.7 joint-working=1.1/0 data-and-quality=-.6/-.8 identification=0/-1.1 therapies=1.4/1.4 mental-health=.8/0 neurodevelopment=1.3/.6 community-health=5.8/4.7 social-care=-1.1/-1 attainment=-.6/-.5 attendance-and-exclusion=-1.2/-.9 placements=-.9/-.8 alternative-provision=-.5/0 school-inclusion=-1.2/-.5 workforce=.5/0 children-in-care=-.8/-.6 equity=.4/1.2 transport=-.4/-.5
clinician	5.01	ehcp=0/.5 waiting-times=.5/0 co-production=.7/0 joint-working=1.1/.5 identification=0/-.6 mental-health=2/1.5 neurodevelopment=2.3/1.5 community-health=.6/0 social-care=-.5/-.6 attendance-and-exclusion=0/-.5 school-inclusion=0/-.5 workforce=.5/.4 children-in-care=0/-.5 equity=-.6/0
close	4.34	ehcp=-.8/-.9 waiting-times=-.5/-.6 local-offer=.5/1.1 family-information=-.6/-.9 co-production=0/-.7 joint-working=2.4/1.1 data-and-quality=1.4/0 therapies=0/-.5 mental-health=0/.6 social-care=0/.5 attainment=.6/.5 attendance-and-exclusion=.6/.5 placements=0/.8 school-inclusion=0/-.8 workforce=-.4/-.7 children-in-care=0/.6
closer	6.92	identification=0/.6 attainment=0/.6 placements=.4/.4
closur	7.46	co-production=.4/0
club	5.36	ehcp=-.7/0 waiting-times=-.5/0 local-offer=.6/1.1 family-information=.5/0 co-production=0/-.5 parental-confidence=-.4/0 joint-working=-1.3/-.4 leadership=0/-.5 data-and-quality=-.4/-.5 identification=-.6/-.4 community-health=-.7/-.4 social-care=4.5/4.6 preparation-for-adulthood=-.5/-.4 transitions=-.5/0 attendance-and-exclusion=-.5/-.4 workforce=0/-.5 children-in-care=-.4/-.5 equity=0/.8 transport=.6/0
cluster	6.63	data-and-quality=0/.4
co	4.85	ehcp=0/1 waiting-times=-1.6/-.5 family-information=0/-.5 co-production=8/6.8 parental-confidence=-.8/0 joint-working=-1/0 leadership=-.9/-.4 data-and-quality=-1.6/0 identification=-.9/-.9 therapies=-.5/0 community-health=-1.3/-.6 social-care=-.9/-.7 preparation-for-adulthood=-.7/-.4 transitions=-.8/-.4 placements=-.7/0 alternative-provision=-.6/0 school-inclusion=0/-.5 workforce=-.8/0
coach	5.53	waiting-times=-.5/0 family-information=-.4/0 joint-working=-.4/0 neurodevelopment=0/.6 preparation-for-adulthood=1.1/1.5 school-inclusion=.9/.7 workforce=.7/0 equity=-.5/0
coastal	7.00	equity=1.2/1.3
code	7.00	community-health=0/.5 transitions=.4/0 school-inclusion=0/.5
coffe	7.10	family-information=.8/.8 school-inclusion=.4/.5
cognit	7.61	mental-health=.8/.7 community-health=0/.5
coher	6.76	ehcp=0/.6 co-production=.6/0 joint-working=0/.4 data-and-quality=.6/0 neurodevelopment=0/.4
cohort	7.20	waiting-times=-.4/0 leadership=.6/1.6 data-and-quality=.6/.4 mental-health=.5/0
collabor	5.94	ehcp=-.6/0 waiting-times=-.5/0 joint-working=2.1/2.1 identification=0/.5 therapies=-.5/0 community-health=-.4/-.4 preparation-for-adulthood=0/.5 attendance-and-exclusion=0/.8 school-inclusion=.8/0 children-in-care=-.5/0 equity=-.5/0
collat	7.46	data-and-quality=.9/.6 placements=0/.5
colleagu	5.69	co-production=-.4/0 joint-working=1/1.3 social-care=.4/0 school-inclusion=.5/0 equity=-.5/0
collect	5.76	ehcp=-.5/0 waiting-times=-.7/0 joint-working=0/-.5 data-and-quality=2.7/2.8 community-health=0/-.5 attainment=0/.5 workforce=-.7/0
colleg	4.33	ehcp=.7/0 waiting-times=0/-.6 local-offer=0/.7 family-information=0/.6 parental-confidence=-.5/0 joint-working=.6/.6 leadership=-.7/-.9 identification=-1/-.9 neurodevelopment=-.7/-.8 community-health=-.4/0 social-care=-.8/-.8 preparation-for-adulthood=8.3/3.3 transitions=2.7/1.8 attendance-and-exclusion=-.6/-.6 alternative-provision=0/-.5 school-inclusion=-.9/-.5 workforce=-1.7/-1 equity=-.4/-.5 transport=0/.4
combin	6.69	data-and-quality=0/.5
come	4.15	waiting-times=1/.8 co-production=-.4/0 parental-confidence=0/.6 joint-working=1.2/.7 data-and-quality=0/-.5 identification=1.6/1.3 therapies=0/-.6 transitions=.8/.4 placements=0/-.5 children-in-care=.5/0 equity=-.7/0
comfort	7.32	waiting-times=0/.6 therapies=0/.5 community-health=.5/0
comment	5.94	ehcp=0/.4 waiting-times=-.5/0 local-offer=.4/.5 co-production=.8/.5 parental-confidence=.4/.5 joint-working=-.6/0 equity=-.4/0
commiss	3.95	ehcp=-2/-1.7 waiting-times=-2.7/-1.7 local-offer=-.6/-.5 family-information=-2.2/-1.2 parental-confidence=-1.1/-.8 joint-working=8/6.3 leadership=0/.4 data-and-quality=5.2/1.8 identification=-1.5/-.5 therapies=1/0 mental-health=-.6/0 neurodevelopment=0/-.5 community-health=.7/0 social-care=-1.1/-.8 preparation-for-adulthood=-.9/-.6 transitions=-1.8/-1.1 attainment=-.8/-.6 attendance-and-exclusion=-1.3/-1.2 placements=2.4/1.3 alternative-provision=4.5/4 school-inclusion=-1.6/-.9 workforce=-1.5/-.5 children-in-care=-1/-1.4 transport=-.6/0
commission	5.17	ehcp=-.9/-.5 family-information=-.6/-.6 parental-confidence=-.5/0 joint-working=.8/.9 data-and-quality=2.2/1.5 therapies=1.2/0 community-health=1.4/0 transitions=-.5/-.5 attendance-and-exclusion=-.5/-.4 placements=.8/1 school-inclusion=-.6/-.4 workforce=-.5/0 children-in-care=.4/0 equity=.7/.7
commit	5.43	ehcp=-.5/-.5 waiting-times=-.5/0 family-information=0/-.5 co-production=.8/1.5 joint-working=.7/0 leadership=2.1/2 data-and-quality=-1/-.6 community-health=-.4/-.5 preparation-for-adulthood=-.6/0 transitions=-.4/0 school-inclusion=1.1/.7 workforce=.9/.5
common	5.51	joint-working=1.3/0 data-and-quality=.8/.8 identification=.5/.6 neurodevelopment=.5/0 community-health=-.4/0 school-inclusion=.7/0
commonli	7.32	ehcp=.4/.7 social-care=.4/-.5
commun	3.44	ehcp=-2.1/-1.3 waiting-times=0/1.7 family-information=5/3.8 co-production=-.6/-.8 parental-confidence=.9/-.4 leadership=-2/-2.6 data-and-quality=-1.4/-.9 identification=1/0 therapies=3.1/1.3 mental-health=-1.1/0 neurodevelopment=-.9/0 community-health=3.3/.7 preparation-for-adulthood=-1.5/-.6 transitions=0/1.1 attainment=-.4/0 attendance-and-exclusion=-1.5/-1.2 placements=-.4/0 alternative-provision=-1/-.9 school-inclusion=-.8/-1.1 workforce=1.5/0 equity=.6/.9
compani	7.10	co-production=0/.7 social-care=0/.5
compar	5.87	joint-working=-.5/0 data-and-quality=.6/1.2 attainment=.5/.7 children-in-care=0/.6
comparison	7.61	data-and-quality=.6/.5
compass	7.61	mental-health=0/.6
compassion	8.01	joint-working=.5/0 community-health=0/.5 workforce=0/.8
compet	6.84	community-health=.8/.7 workforce=.8/.4
complac	8.01	leadership=.4/0
complain	6.51	parental-confidence=1.5/1.4 data-and-quality=.6/0
complaint	5.24	family-information=1.2/-.6 co-production=-.6/-.5 parental-confidence=6/6.3 joint-working=0/-.5 leadership=-.7/-.8 data-and-quality=1/.9 identification=-.6/-.5 mental-health=-.4/0 neurodevelopment=-.4/0 community-health=-.7/-.5 social-care=0/-.4 attendance-and-exclusion=-.5/-.4 workforce=-.5/-.4 equity=-.8/-.4 transport=.9/.9
complet	4.45	ehcp=2.7/3.6 waiting-times=2.3/-.8 family-information=-.7/-.9 joint-working=-.9/0 leadership=0/-.5 data-and-quality=-.5/-.5 therapies=0/-.5 mental-health=-.9/-.6 neurodevelopment=.9/1.2 community-health=-.5/-.6 social-care=.5/.9 attainment=-.4/0 attendance-and-exclusion=-1.1/-.5 placements=-.6/0 workforce=.8/0 equity=-.7/0
complex	4.26	ehcp=-1.7/-.6 family-information=-1.3/-.6 co-production=-.7/-1 joint-working=1.3/2.4 leadership=-.5/0 data-and-quality=-1.3/-1.2 identification=.4/1 therapies=-.6/-.5 neurodevelopment=-1.2/-.6 community-health=1.7/.9 social-care=1.7/.8 preparation-for-adulthood=1.9/.7 transitions=.9/1.4 attainment=-.6/0 attendance-and-exclusion=-1.1/-1.1 placements=1.4/0 alternative-provision=0/-.5 school-inclusion=-1/0 workforce=.6/0
compli	8.01	children-in-care=0/.6
complianc	8.01	data-and-quality=.5/0
complic	7.00	waiting-times=.5/0 family-information=.4/0 therapies=0/.4 social-care=0/.7
complimentari	7.79	parental-confidence=.4/.8
comprehens	5.97	family-information=-.5/0 co-production=.6/0 joint-working=-.6/-.5 mental-health=-.4/0 community-health=-.5/0 attendance-and-exclusion=-.4/0 workforce=.5/1.5 equity=0/.4
conced	7.10	parental-confidence=1.2/1.4
concentr	6.41	ehcp=0/-.6 therapies=.5/.5 equity=1/.7
concern	4.48	ehcp=-.6/-.4 waiting-times=.6/0 family-information=0/-.7 parental-confidence=1.8/2.1 joint-working=1.2/-.6 data-and-quality=0/-.8 identification=1.7/1.6 community-health=-.7/-.5 social-care=-.5/-.6 preparation-for-adulthood=-.6/0 transitions=-.5/-.5 attendance-and-exclusion=0/-.4 placements=.8/1.3 workforce=0/-.9 children-in-care=0/.8
conclud	7.46	school-inclusion=0/.4
conclus	7.20	neurodevelopment=.4/.4
condit	5.21	family-information=0/.4 parental-confidence=-.5/-.5 joint-working=.9/0 leadership=-.4/-.4 data-and-quality=-.6/-.4 therapies=0/.8 mental-health=-.4/0 community-health=2.9/1.6 social-care=0/-.5 preparation-for-adulthood=.5/.9 transitions=.6/0 school-inclusion=-.5/0 workforce=-.9/-.5 transport=0/.5
conduct	7.20	co-production=0/.5
confid	4.76	ehcp=-.5/0 waiting-times=-.8/-.5 parental-confidence=2.5/2.7 joint-working=-.9/0 leadership=-.4/0 data-and-quality=0/-.5 community-health=0/-.7 attendance-and-exclusion=-.4/-.4 placements=0/-.5 school-inclusion=1/0 workforce=1.7/1 children-in-care=0/-.5 equity=-.6/0
confirm	6.00	waiting-times=1.5/.7 joint-working=.6/0 data-and-quality=-.4/0 transitions=.8/.7 alternative-provision=0/.4 workforce=-.4/0 transport=.5/.7
conflict	7.46	joint-working=.5/0 mental-health=0/.7
confront	8.01	leadership=.5/0
confus	6.51	local-offer=.5/0 family-information=1.2/0 parental-confidence=.8/.4 joint-working=.8/.5 neurodevelopment=0/.6 workforce=.4/0
connect	7.20	co-production=0/.4 leadership=0/.8
consent	6.69	joint-working=.6/1.3
consequ	4.61	ehcp=1/0 waiting-times=0/-.7 family-information=-.6/0 co-production=-.5/0 joint-working=-.4/0 leadership=.5/0 data-and-quality=1.2/1.5 neurodevelopment=-.4/0 community-health=-.5/-.4 social-care=-.5/-.4 preparation-for-adulthood=0/-.8 transitions=-.5/0 attendance-and-exclusion=-.4/-.4 placements=.6/.8 alternative-provision=-.4/-.5 school-inclusion=.5/0 workforce=0/.9 children-in-care=0/1 equity=0/-.5
consid	4.91	waiting-times=0/-.5 family-information=.5/-.7 co-production=0/-.4 joint-working=0/.5 mental-health=.5/0 neurodevelopment=-.5/0 community-health=-.5/0 social-care=2.2/1.8 preparation-for-adulthood=.6/0 transitions=.5/.5 attendance-and-exclusion=0/.5 placements=.5/0 workforce=-1.1/-.4
consider	5.79	waiting-times=.6/0 family-information=-.5/0 community-health=-.4/0 attendance-and-exclusion=0/.4 school-inclusion=0/.4
consist	4.73	ehcp=1.2/0 waiting-times=-.6/-1 local-offer=-.5/0 family-information=-.8/0 co-production=-.8/0 data-and-quality=.7/.9 identification=0/.5 therapies=-.7/-.6 neurodevelopment=-.6/-.6 community-health=.5/.9 social-care=-.9/0 transitions=.8/.6 placements=-.7/0 alternative-provision=-.6/0 school-inclusion=.9/.7 workforce=1.1/0 equity=1.8/0
construct	7.32	placements=0/.6
consult	4.94	co-production=2.7/1.7 parental-confidence=.4/0 data-and-quality=-1/-.7 identification=-.9/-.7 therapies=0/-.5 mental-health=0/.5 neurodevelopment=0/.5 community-health=.7/.7 preparation-for-adulthood=-.5/0 placements=.5/0 school-inclusion=0/.6 workforce=.4/0 equity=-.5/-.5 transport=0/.7
contact	4.99	ehcp=-.6/0 waiting-times=.5/0 family-information=.6/.4 co-production=-.7/-.5 leadership=-.7/-.5 identification=2.3/2.6 social-care=0/-.4 attendance-and-exclusion=0/.5
contain	5.57	ehcp=2.6/2.3 waiting-times=-.4/0 family-information=-.4/0 parental-confidence=-.4/0 joint-working=-.5/-.5 leadership=0/-.4 data-and-quality=.8/1 identification=-.6/0 children-in-care=-.4/0 equity=-.4/0
content	6.63	ehcp=.4/.9 local-offer=.6/.8
contest	8.01	parental-confidence=.4/.8
context	8.01	parental-confidence=.7/0 leadership=0/.4 workforce=.6/0
contin	6.14	data-and-quality=-.5/0 community-health=3.2/2.3 workforce=-.5/0
continu	4.47	ehcp=-.7/.4 waiting-times=1.1/1.9 local-offer=-.6/-.4 family-information=-.7/0 co-production=-.9/0 joint-working=1.1/.4 leadership=-.5/0 data-and-quality=-.5/-.8 identification=-1.7/-1 mental-health=-.6/0 community-health=1.8/.4 social-care=0/-.4 preparation-for-adulthood=.6/.5 transitions=0/-.9 attendance-and-exclusion=.4/0 placements=1/1.3 alternative-provision=1/.5 school-inclusion=0/.5 workforce=0/-.5 children-in-care=-.5/-1 equity=-.6/0
contract	5.03	ehcp=-.6/-.6 family-information=0/-.5 co-production=1.1/.6 parental-confidence=0/-.4 joint-working=.5/1.1 data-and-quality=1/0 identification=-.6/0 therapies=1.1/0 community-health=.8/0 social-care=.8/1.2 preparation-for-adulthood=-.4/0 transitions=-.5/0 attendance-and-exclusion=-.5/-.5 placements=0/.5 school-inclusion=-.5/-.4 children-in-care=-.4/-.5 equity=0/.5 transport=0/.4
contractor	7.79	transport=.4/.6
contradict	7.61	joint-working=.4/0 community-health=0/.6
contrast	6.76	family-information=0/.5 community-health=.4/0 preparation-for-adulthood=0/.6 transitions=.6/0 equity=.4/0
contribut	4.74	ehcp=4.4/3.5 waiting-times=0/-.6 local-offer=-.4/0 family-information=-1.3/-.7 co-production=2.5/2.3 parental-confidence=-.9/0 joint-working=.7/0 leadership=0/.4 identification=-.9/-.7 mental-health=-1/-.4 neurodevelopment=-.6/0 social-care=.7/0 transitions=-.6/0 attendance-and-exclusion=-1/-.5 placements=-.5/0 alternative-provision=0/-.4 school-inclusion=-.5/0 workforce=0/-.7 children-in-care=-.8/-.5 equity=-.7/-.4
control	6.92	joint-working=0/.5 community-health=0/.6
conven	8.01	school-inclusion=0/.4
convers	5.66	ehcp=1.1/.9 family-information=.5/.4 co-production=.6/0 parental-confidence=.7/.6 data-and-quality=-.5/0 identification=-.5/0 community-health=0/-.5 transitions=0/.5 workforce=-.6/0
convert	7.32	ehcp=.6/1.2
cook	6.69	social-care=.4/.6 preparation-for-adulthood=1.2/1.1
coordin	5.10	ehcp=0/-.7 waiting-times=-1.1/0 co-production=0/-.5 joint-working=3.7/.9 leadership=-.5/-.5 data-and-quality=-1.4/0 identification=0/.5 neurodevelopment=-.5/0 community-health=1.2/0 social-care=0/-.8 preparation-for-adulthood=0/.7 transitions=1.2/0 attendance-and-exclusion=-.5/-.6 placements=-.4/0 school-inclusion=.4/.7 workforce=.9/1.1 children-in-care=0/.7 equity=-.7/0
cope	6.51	social-care=0/.6 attendance-and-exclusion=.4/0
copi	6.41	ehcp=.6/0 waiting-times=-.4/0 joint-working=.8/1.4
core	6.76	waiting-times=.6/.9 joint-working=0/.6 mental-health=1.6/0 community-health=-.5/0 equity=.5/0
corpor	7.32	leadership=.5/.5 data-and-quality=.5/0 children-in-care=.7/1.1
correct	6.57	ehcp=.5/0 family-information=0/.4 workforce=.4/0 equity=0/.5
correctli	7.61	community-health=0/.7 attainment=0/.7
cost	5.74	joint-working=0/.6 leadership=0/.7 placements=1.1/1.1 transport=0/.6
costli	7.46	placements=.7/1
could	4.63	waiting-times=-.7/0 local-offer=0/.8 family-information=1/.7 parental-confidence=-.5/0 joint-working=-.8/0 leadership=.8/.5 data-and-quality=.9/.9 identification=0/-.6 mental-health=0/-.6 neurodevelopment=-.5/-.7 community-health=0/.5 social-care=-.5/0 transitions=-.7/-.5 attendance-and-exclusion=0/-.7 school-inclusion=0/.5 children-in-care=0/-.5
council	3.95	ehcp=0/1.2 waiting-times=.7/-.6 local-offer=0/.6 family-information=0/-.9 co-production=0/.8 joint-working=1.5/2 leadership=1.3/2.1 data-and-quality=.5/-.6 identification=-1.4/-1.2 therapies=-1.2/-.9 mental-health=-1.3/-.9 community-health=-1.2/-1.2 transitions=-.9/-.7 attendance-and-exclusion=-.5/0 alternative-provision=1.2/1.5 school-inclusion=-1/-.7 workforce=-.4/-.7 equity=-.5/-1 transport=.7/1.1
councillor	7.61	leadership=.8/.7
counsel	6.76	waiting-times=.4/.5 mental-health=1.4/1.4
counsellor	7.00	mental-health=1/1.7
count	6.27	data-and-quality=1.4/2.1
counti	5.17	ehcp=-.5/0 waiting-times=0/-.5 family-information=-.5/0 co-production=-.7/0 joint-working=-.5/-.5 identification=0/-.4 mental-health=.8/0 community-health=-.5/-.5 placements=.9/1.2 school-inclusion=0/-.5 workforce=-.4/0 children-in-care=0/.7 equity=3/1.8
countri	7.00	waiting-times=1.1/0 identification=.4/1.1 attainment=0/.7 equity=1.5/1
cours	4.50	ehcp=-.5/-.5 waiting-times=-1.1/-.7 family-information=1.1/0 co-production=-.9/-.6 parental-confidence=-.5/-.4 joint-working=-1/-.7 leadership=-.4/-.5 identification=-.6/0 mental-health=-.5/0 neurodevelopment=1.5/1.4 community-health=-.9/-1 social-care=0/.4 preparation-for-adulthood=3.3/2.4 attainment=.7/0 attendance-and-exclusion=-.8/-.8 alternative-provision=.7/.9 school-inclusion=0/-.4 workforce=.6/1.7 children-in-care=-.4/-.8
court	7.32	identification=.7/0 workforce=.5/0 children-in-care=1/1.2
cover	5.55	data-and-quality=.4/.7 community-health=.9/.5 workforce=1.3/1.1
coverag	7.10	identification=.7/.6 mental-health=0/.5 equity=.5/0
creat	5.64	ehcp=-.5/0 family-information=-.5/0 co-production=.8/1.2 joint-working=.6/0 data-and-quality=-.6/0 identification=-.6/0 community-health=-.7/0 preparation-for-adulthood=0/.9 placements=.5/.4 school-inclusion=-.4/0 children-in-care=-.4/0 equity=-.5/0
creation	8.01	co-production=.5/0 joint-working=.4/0 leadership=.5/1
creativ	6.63	waiting-times=.5/.6 therapies=.4/0 mental-health=.5/0 neurodevelopment=.5/.4 attendance-and-exclusion=.5/.6 equity=0/.5
credibl	7.32	ehcp=0/.4 leadership=0/.6
credit	7.79	ehcp=0/.7
crept	7.79	workforce=0/.5
crimin	7.79	children-in-care=.7/.7
crise	7.79	children-in-care=.7/1
crisi	5.27	ehcp=-.7/0 waiting-times=1.3/0 family-information=0/-.4 co-production=-.6/-.4 joint-working=.7/0 data-and-quality=-.5/-.5 identification=0/.6 therapies=-.6/0 mental-health=2.8/2.4 neurodevelopment=0/-.4 community-health=-.8/-.6 social-care=0/.4 preparation-for-adulthood=-.4/0 attendance-and-exclusion=-.5/0 school-inclusion=-.4/0 workforce=.7/0 children-in-care=1.4/1.3 equity=-.6/0
criteria	5.41	waiting-times=-.5/-.6 family-information=.8/.4 joint-working=1.4/1.1 leadership=0/-.5 data-and-quality=-.5/0 therapies=.7/0 neurodevelopment=.6/.5 community-health=-.5/-.5 social-care=1.1/0 attendance-and-exclusion=-.5/0 children-in-care=0/-.4 equity=1.3/1.1
critic	7.32	leadership=0/.6
cross	7.61	joint-working=.6/0 transitions=0/.4
cultur	6.18	family-information=.7/0 co-production=0/.4 joint-working=0/.7 leadership=0/.6 data-and-quality=-.5/0 identification=-.4/0 school-inclusion=0/.7
current	4.88	ehcp=.8/1.5 waiting-times=1.2/0 family-information=-.4/0 co-production=.7/0 parental-confidence=-.4/0 leadership=1.9/.8 therapies=0/.5 neurodevelopment=0/1.2 community-health=-.5/0 social-care=-.5/-.4 preparation-for-adulthood=-.6/-.5 transitions=-.5/-.5 attainment=-.5/0 alternative-provision=0/.4 school-inclusion=-1.1/-.6 workforce=0/-.5 children-in-care=-1/-.6 equity=.6/0
curriculum	6.27	waiting-times=-.5/0 preparation-for-adulthood=0/.4 attendance-and-exclusion=.6/0 placements=0/.7 alternative-provision=2.1/1.7
custodi	7.10	transitions=.5/0 children-in-care=1.3/1.1
cut	5.79	ehcp=0/.5 family-information=1/.7 joint-working=-.5/0 attendance-and-exclusion=0/.5 school-inclusion=0/-.4 workforce=1/0 transport=.4/.6
cycl	7.79	therapies=.9/1.7
dai	3.93	ehcp=-1.1/-.9 waiting-times=2.6/.9 local-offer=-.5/-.6 family-information=.7/.9 co-production=-.6/-.7 joint-working=1.2/.5 leadership=-1.1/-.8 data-and-quality=-1.4/-1 identification=-.7/-.9 therapies=-.5/0 neurodevelopment=-.5/0 community-health=2.4/1.7 social-care=-.7/-1.1 preparation-for-adulthood=.5/.9 transitions=1.6/2 attainment=-.5/-.5 attendance-and-exclusion=.7/.8 placements=-.4/0 school-inclusion=-.5/0 equity=-1.4/-1 transport=1/1.3
daili	6.14	ehcp=0/.8 joint-working=.8/0 therapies=.6/0 attendance-and-exclusion=.5/.5
damag	7.20	local-offer=.5/.7 parental-confidence=1.2/.5
dare	7.79	community-health=0/.6
dark	7.46	family-information=.5/.6
dashboard	6.31	waiting-times=-.5/0 joint-working=-.6/0 data-and-quality=2.1/2.9 workforce=-.4/0
data	4.97	ehcp=-1.4/-.5 waiting-times=-1.4/-.6 family-information=-1.1/-.6 co-production=-.8/-.5 leadership=0/.4 data-and-quality=8.3/5.9 identification=-.4/0 community-health=-.6/-.4 social-care=-1/-.6 preparation-for-adulthood=-.6/-.9 transitions=-.8/-.4 attendance-and-exclusion=.5/0 placements=1.1/.4 school-inclusion=-.5/0 workforce=-1.1/-.6 children-in-care=-.5/0 equity=-1/-.4
date	4.84	ehcp=1.6/1.9 waiting-times=.9/0 local-offer=2.3/2.4 co-production=0/-.7 joint-working=-.6/0 leadership=-.5/-.6 identification=-.8/-.5 therapies=0/-.4 mental-health=-.5/-.5 neurodevelopment=-.4/0 social-care=-.4/0 preparation-for-adulthood=0/-.4 transitions=.5/.4 school-inclusion=-.6/0 workforce=-.4/0 equity=-.7/0
daughter	6.69	joint-working=-.4/0 preparation-for-adulthood=.5/0 attendance-and-exclusion=0/.7
daytim	8.01	preparation-for-adulthood=0/.5
dco	6.07	ehcp=.6/.6 waiting-times=-.6/0 joint-working=0/-.5 data-and-quality=.4/0 identification=-.4/0 community-health=3/3.7 workforce=.6/0
deadlin	6.22	ehcp=1.5/2 waiting-times=.8/-.5 data-and-quality=-.5/0 workforce=.4/0
deaf	5.85	waiting-times=.6/0 joint-working=.4/0 data-and-quality=-.5/0 identification=0/-.5 therapies=-.4/0 neurodevelopment=0/-.4 community-health=3.7/3.7 attainment=1.2/.4
deal	5.59	family-information=.4/0 parental-confidence=.5/1.2 joint-working=.5/0 children-in-care=0/.5
dealt	6.76	leadership=.4/0 community-health=0/.6
debat	7.61	joint-working=.5/0 attendance-and-exclusion=0/.4
decad	7.79	placements=0/.5
decid	5.43	ehcp=0/.5 co-production=0/.6 joint-working=.6/0 leadership=0/.6 data-and-quality=.5/0 social-care=0/-.4 attendance-and-exclusion=0/.7 school-inclusion=.6/0 workforce=-.9/-.4 children-in-care=0/-.4
decis	3.97	ehcp=1.6/1.7 waiting-times=1.2/0 local-offer=-.5/-.6 family-information=3.1/1.1 co-production=3.6/3.1 parental-confidence=2.8/1.4 joint-working=.5/.6 leadership=1.6/2.3 identification=-1.6/-1 therapies=-.8/-.8 mental-health=-.9/-.5 neurodevelopment=-1/-.8 community-health=-1.6/-1.4 social-care=-.6/-1 preparation-for-adulthood=-.7/-.9 attainment=-.6/-.4 school-inclusion=-1.1/-.7 workforce=-1.2/-1.1 children-in-care=-.5/-1.1 equity=-.9/0 transport=.7/.9
declin	6.76	family-information=.4/0 joint-working=.6/0 leadership=0/.5 mental-health=.8/1.1
dedic	6.14	family-information=0/-.5 joint-working=0/-.5 identification=.6/0 community-health=-.5/-.5 workforce=1.2/1 children-in-care=.5/.7 equity=0/.4
deep	7.10	school-inclusion=0/.5 workforce=.4/0
defens	7.32	parental-confidence=0/.6
defer	8.01	waiting-times=0/.6
deficit	6.69	waiting-times=.7/0 leadership=0/.8 mental-health=0/.6 neurodevelopment=1.6/1.1 community-health=-.5/0 placements=0/.4
defin	7.10	leadership=0/.5 community-health=.5/.7 alternative-provision=.6/0
definit	8.01	data-and-quality=0/.4 identification=0/.5
delai	4.41	waiting-times=8.6/4.4 co-production=-.4/-.7 parental-confidence=1.4/0 joint-working=.7/-.9 leadership=-1.1/-1 data-and-quality=-.6/-.8 identification=1.5/1.4 therapies=.8/-.8 neurodevelopment=1.8/.9 community-health=2.3/.9 social-care=-.6/0 preparation-for-adulthood=-.7/-.6 transitions=.7/0 attainment=-.6/0 attendance-and-exclusion=-.4/0 placements=-.6/0 alternative-provision=-.5/0 school-inclusion=-.8/-.7 workforce=0/-.8 equity=0/-.7
deleg	7.00	joint-working=0/.7 community-health=.7/.5
delight	8.01	social-care=0/.5
deliv	5.03	ehcp=.4/0 family-information=-.7/0 co-production=-.6/-.5 joint-working=.5/-.5 leadership=1.1/.7 data-and-quality=0/-.5 therapies=1.5/1.5 community-health=1.3/1.3 social-care=-.8/0 preparation-for-adulthood=-.9/-.6 transitions=-.5/0 alternative-provision=0/-.5 workforce=2.1/1.3 equity=0/-.5
deliveri	6.11	co-production=-.4/0 joint-working=0/-.7 leadership=1.2/1.8 identification=.6/.9 therapies=.8/.4 community-health=0/1.1 social-care=-.4/0 placements=0/-.4 workforce=.4/0
demand	5.15	waiting-times=.8/0 co-production=-.7/-.6 joint-working=0/-.5 leadership=.8/1.3 data-and-quality=0/1.2 identification=-.5/-.6 therapies=.5/.8 mental-health=0/-.4 neurodevelopment=0/.4 community-health=-.5/-.7 social-care=0/.7 transitions=-.5/0 attendance-and-exclusion=0/-.5 placements=1.3/.5 school-inclusion=0/-.6 workforce=1.9/1.2 children-in-care=-.5/-.5
demonstr	6.36	waiting-times=-.8/0 family-information=-.4/0 co-production=-.4/0 leadership=.9/1.3 transitions=-.5/0 school-inclusion=.4/0
dental	6.51	waiting-times=.4/0 leadership=.5/0 data-and-quality=-.4/0 community-health=2.2/2.9
dentist	7.20	community-health=.9/1.4
depart	6.31	local-offer=0/.6 mental-health=.6/.6 community-health=0/.4
depend	5.07	ehcp=-.6/0 waiting-times=0/-1 co-production=-.8/-.5 parental-confidence=-.5/-.4 joint-working=0/-.6 leadership=0/-.6 data-and-quality=-.4/0 identification=-.5/-.8 therapies=.7/.6 neurodevelopment=0/.7 community-health=0/.4 social-care=0/-.4 attendance-and-exclusion=-.5/-.6 children-in-care=-.5/-.6 equity=4.9/4.2 transport=0/.4
depress	8.01	mental-health=.5/.7
depriv	7.61	data-and-quality=0/.4 equity=0/.5
depth	7.46	data-and-quality=.6/.5
deputi	7.79	workforce=0/.6
describ	4.24	ehcp=1.2/1 local-offer=0/.6 co-production=0/-.4 parental-confidence=1.4/1.1 joint-working=-1.4/0 data-and-quality=-.6/0 identification=-.8/-.6 mental-health=0/.4 neurodevelopment=0/.4 community-health=-.7/-.7 preparation-for-adulthood=.6/.8 attainment=-.5/0 attendance-and-exclusion=0/-.5 alternative-provision=0/-.4 school-inclusion=0/-.5 workforce=0/.4
descript	7.46	co-production=.4/0 parental-confidence=0/.6
design	4.80	ehcp=.9/0 waiting-times=0/-.7 family-information=-.7/-.8 co-production=1.8/.9 parental-confidence=0/-.5 joint-working=.8/0 data-and-quality=.4/0 identification=-.8/-.8 neurodevelopment=-.5/0 community-health=2.8/3 preparation-for-adulthood=-.6/0 transitions=-.5/0 attendance-and-exclusion=0/-.4 alternative-provision=-.4/0 school-inclusion=-.7/-.4 workforce=1.4/0 children-in-care=0/.6 equity=-1/0
desir	7.79	ehcp=0/.6 local-offer=.4/0 family-information=0/.4 joint-working=.4/0
desk	8.01	joint-working=0/.4
despit	5.79	ehcp=.4/.5 local-offer=0/.6 co-production=.4/0 parental-confidence=.7/0 joint-working=-.8/0 leadership=0/.5 data-and-quality=-.5/0 identification=0/-.4 community-health=0/-.5 preparation-for-adulthood=-.4/0 placements=.6/.8 workforce=0/.8
destin	6.69	data-and-quality=1.5/1.1 preparation-for-adulthood=1.4/.5 children-in-care=0/.4
detail	5.39	ehcp=.5/0 family-information=-.8/0 co-production=0/-.6 joint-working=0/-.4 leadership=0/.5 data-and-quality=.4/0 neurodevelopment=-.5/0 community-health=0/-.4 social-care=.5/.7 preparation-for-adulthood=0/.7 transitions=.6/0 attendance-and-exclusion=-.7/-.4 school-inclusion=0/.6 children-in-care=0/.5
deterior	7.10	waiting-times=.6/.6
determin	6.63	leadership=1.3/1.2
develop	4.00	ehcp=-1.8/-1.4 waiting-times=-.9/0 local-offer=-.6/0 family-information=-1.7/-1.3 co-production=1.1/1.8 parental-confidence=-1.3/-.7 joint-working=1.7/0 leadership=-.7/-.8 identification=2.4/2.3 therapies=0/-.4 mental-health=0/.5 neurodevelopment=.4/0 community-health=.7/0 social-care=-.4/-.4 preparation-for-adulthood=.4/.4 transitions=-1.2/-1.1 attainment=.5/.6 alternative-provision=0/.6 school-inclusion=0/-1 workforce=1.5/2.3 children-in-care=-.8/0 equity=-.8/-.4 transport=-.8/-.5
development	5.76	ehcp=-.6/0 waiting-times=0/.5 leadership=-.6/0 identification=2.7/3.4 neurodevelopment=1.4/.5 community-health=-.7/0 social-care=-.4/0 preparation-for-adulthood=-.5/0 transitions=-.5/0 attendance-and-exclusion=-.4/0 school-inclusion=-.5/0 workforce=.5/0 children-in-care=-.4/0 equity=1/0
devic	7.46	therapies=0/.5 placements=0/.5
devis	7.32	co-production=.4/0
diabet	6.76	community-health=1.5/1.7
diagnos	6.22	family-information=.5/.8 data-and-quality=-.4/0 neurodevelopment=1.2/1.6
diagnosi	4.77	ehcp=-1.1/-.5 waiting-times=2.8/1.4 family-information=1.4/.5 co-production=0/-.6 joint-working=-.8/0 leadership=-.6/0 data-and-quality=-.9/-.8 identification=-.8/-.8 neurodevelopment=7/5.4 community-health=.6/1.5 social-care=-1/0 preparation-for-adulthood=0/-.5 transitions=-.7/-.7 attendance-and-exclusion=-.7/-.6 placements=-.4/-.4 alternative-provision=-.6/-.5 workforce=-.9/-.7 children-in-care=0/-.4 equity=.8/0
diagnost	6.07	ehcp=-.5/0 waiting-times=1.2/.5 family-information=-.5/-.5 co-production=0/-.5 joint-working=-.5/0 therapies=.7/0 neurodevelopment=4.3/4.7 community-health=.4/-.5
did	5.34	family-information=.4/.4 co-production=.7/.6 parental-confidence=.4/0 joint-working=-.5/0 leadership=.5/0 identification=.4/.5 social-care=0/-.4
diet	7.46	community-health=.5/1
dietet	7.46	waiting-times=0/.5 community-health=.7/0 preparation-for-adulthood=0/.6
dietitian	7.00	community-health=.7/.6
differ	3.95	ehcp=-.5/0 waiting-times=-1.3/-1.2 co-production=-.8/-.8 parental-confidence=.5/0 joint-working=2.1/1.3 leadership=.8/.8 data-and-quality=1.2/1.5 identification=-.5/-.4 therapies=.9/0 mental-health=.5/0 neurodevelopment=0/.9 community-health=-.5/-.9 social-care=0/-.8 attendance-and-exclusion=-.4/-.7 placements=-.6/-.8 alternative-provision=-.5/-.4 school-inclusion=.6/0 workforce=-1.7/-.6 children-in-care=-.4/-.5 equity=4.2/4.5 transport=0/-.5
difficult	5.74	waiting-times=.5/0 joint-working=-.8/0
difficulti	4.68	ehcp=-.5/-.6 family-information=0/-.4 co-production=-.5/0 joint-working=-.5/-.5 leadership=-.6/-.5 data-and-quality=-.5/-.8 identification=2.9/4 therapies=1.1/.5 mental-health=.8/1 neurodevelopment=.4/.6 community-health=0/-.6 preparation-for-adulthood=-.5/0 attendance-and-exclusion=0/-.8 school-inclusion=.8/0 workforce=.4/-.5 children-in-care=.6/.4 equity=.4/0
digit	6.69	waiting-times=.4/0 local-offer=0/.4 mental-health=0/.5
dip	7.20	data-and-quality=.7/.8
direct	4.78	ehcp=-.7/-.8 waiting-times=-.9/-.4 local-offer=0/.4 family-information=.8/1.3 leadership=.8/1 identification=-.9/-.8 therapies=0/1.3 mental-health=-.6/-.4 neurodevelopment=-.5/-.5 community-health=-.9/-.9 social-care=3.2/3.1 preparation-for-adulthood=-.7/0 transitions=-.6/0 alternative-provision=-.4/0 school-inclusion=-.7/-.4 workforce=.9/0 children-in-care=-.5/0
directli	6.51	waiting-times=0/-.7 family-information=0/.4 joint-working=-.6/0 data-and-quality=.7/0 therapies=.6/1.1
director	6.36	waiting-times=-.5/0 leadership=2.1/2.4 transitions=0/.5
directori	6.84	local-offer=1.2/1.2 alternative-provision=.6/.6
disabl	3.67	ehcp=-2.9/-2 waiting-times=-2.7/-1.1 local-offer=-.4/0 family-information=.5/0 co-production=-.5/-.9 parental-confidence=-.7/-.8 joint-working=-2/-.4 leadership=-1.3/-1 data-and-quality=-1.3/-1.3 identification=-1.1/-.6 therapies=-1.5/-.5 neurodevelopment=0/-.8 community-health=3.1/3.5 social-care=8.6/8 preparation-for-adulthood=1.8/2 transitions=0/-1.2 attainment=-.9/-.6 attendance-and-exclusion=-2/-1.4 placements=-.6/0 alternative-provision=-1.1/-.9 school-inclusion=-1.7/-.8 workforce=.7/0 children-in-care=.9/2 transport=-.5/0
disadvantag	6.84	attainment=.6/.5 equity=1.5/1.8
disagr	6.41	ehcp=.7/0 family-information=.4/.7 parental-confidence=1.8/1.7
disappoint	7.20	family-information=0/.5 parental-confidence=.4/0
disband	7.79	neurodevelopment=0/.7 school-inclusion=.5/0
discharg	5.74	ehcp=-.5/0 waiting-times=0/-.4 joint-working=.9/.7 identification=0/-.5 therapies=.5/0 mental-health=.8/0 community-health=1.2/-.8 preparation-for-adulthood=.5/.4 transitions=2.3/2.9 children-in-care=0/-.6 equity=.5/.9
disciplinari	7.20	joint-working=1.3/1 leadership=-.4/0 data-and-quality=-.4/0 identification=0/.5 community-health=.4/0 workforce=.4/0 children-in-care=.5/.6
disconnect	7.79	family-information=0/.8 leadership=.6/.9
discov	6.76	identification=.8/.7 community-health=.5/0 preparation-for-adulthood=0/.6
discuss	5.08	ehcp=.4/-.5 waiting-times=0/-.5 family-information=-.9/-.5 co-production=1.1/0 joint-working=1/.7 leadership=-.4/-.6 identification=.6/0 neurodevelopment=0/-.4 preparation-for-adulthood=0/1.3 school-inclusion=0/.8 workforce=-.5/-.5
disjoint	7.79	joint-working=.4/0 children-in-care=.5/0
dislik	8.01	co-production=.6/0 workforce=.6/1
disord	5.79	ehcp=-.6/0 waiting-times=.9/.5 family-information=-.5/0 co-production=-.5/0 data-and-quality=-.6/0 identification=0/.6 therapies=.5/.5 mental-health=.5/1 neurodevelopment=2.9/1.1 social-care=-.5/0 preparation-for-adulthood=-.6/0 school-inclusion=-.4/0
dispar	8.01	equity=.4/.9
disproportion	7.79	mental-health=0/.4 attendance-and-exclusion=.7/.7
disput	5.64	ehcp=.6/0 co-production=-.5/0 parental-confidence=2.5/2.8 joint-working=.9/1.5 workforce=-.6/0
disrupt	7.61	attendance-and-exclusion=.4/0
dissatisfact	7.20	family-information=.5/0 parental-confidence=1.4/1.2 joint-working=0/.5
dissatisfi	7.61	parental-confidence=.8/0 transport=0/.8
distanc	6.41	waiting-times=-.4/0 placements=1.6/1.7 children-in-care=.5/0
distant	8.01	placements=0/.4
distress	5.55	ehcp=-.5/0 waiting-times=.5/0 family-information=0/-.5 parental-confidence=.6/0 joint-working=0/1 data-and-quality=-.6/0 identification=-.5/-.4 mental-health=2.7/2.2 neurodevelopment=.5/0 attendance-and-exclusion=0/-.4 transport=.7/.9
district	6.22	waiting-times=0/-.7 joint-working=-.5/0 preparation-for-adulthood=.5/.5 equity=2.4/2.3
divers	8.01	joint-working=0/.4
divid	8.01	parental-confidence=.4/.4
dmo	7.32	ehcp=0/.4 community-health=.5/.8 workforce=.6/0
do	2.82	ehcp=1.5/1.4 waiting-times=0/-.6 family-information=0/1.1 co-production=-1.1/.5 parental-confidence=0/-.7 joint-working=0/.8 data-and-quality=1.8/.7 identification=-.5/0 therapies=-.4/-.6 neurodevelopment=-.5/0 community-health=-.4/-.9 social-care=1.2/.8 preparation-for-adulthood=1.4/.5 transitions=.9/0 attendance-and-exclusion=-.4/0 placements=-.9/-.6 alternative-provision=-.4/0 school-inclusion=1.3/0 workforce=.5/.5 equity=1/-.4 transport=-.5/-.8
doctor	6.63	community-health=1.2/1 workforce=0/.4
document	5.87	ehcp=1.2/0 local-offer=0/.5 co-production=.8/0 data-and-quality=-.4/0 community-health=-.4/0 school-inclusion=.5/0 workforce=-.5/0
doe	4.25	ehcp=.5/-.4 waiting-times=0/-1 local-offer=.9/1.5 joint-working=0/-.6 leadership=0/-.9 data-and-quality=2.1/3 identification=-.5/0 mental-health=0/-.5 neurodevelopment=.5/.5 social-care=-.4/0 attainment=-.4/0 school-inclusion=0/.5 workforce=-.7/0 equity=.5/0
done	5.17	co-production=.6/.8 parental-confidence=.6/.5 joint-working=0/-.6 leadership=1/0 mental-health=0/.4 preparation-for-adulthood=-.5/0 workforce=1/0
door	5.76	ehcp=-.5/0 waiting-times=.5/0 joint-working=1.3/1.5 data-and-quality=-.6/0 mental-health=.7/0 community-health=-.5/0
doubl	6.03	local-offer=0/.5 school-inclusion=.5/0
down	4.66	waiting-times=1.1/.9 family-information=-.6/0 co-production=-.4/0 parental-confidence=.7/1.2 mental-health=0/.5 neurodevelopment=.8/.5 community-health=-.8/-.7 attendance-and-exclusion=.5/.5 equity=0/-.5
draft	5.27	ehcp=2.7/2.3 waiting-times=.9/0 co-production=1.4/.5 parental-confidence=.9/0 joint-working=.5/0 leadership=0/.8 identification=-.5/0 mental-health=-.4/0 neurodevelopment=-.5/0 community-health=-.6/0 preparation-for-adulthood=-.5/0 transitions=-.4/0 workforce=1.1/0
draw	5.57	ehcp=.5/.6 family-information=-.4/0 joint-working=.9/0 leadership=.6/1.1 data-and-quality=.4/0 identification=0/.6 community-health=0/-.5
drawn	5.82	co-production=.5/0 data-and-quality=.6/.6 identification=0/-.6 neurodevelopment=.5/.5
dread	7.46	transitions=0/.5
dress	7.79	therapies=0/.4
drew	7.61	co-production=0/.6 social-care=0/.4
drift	6.57	leadership=.4/0 children-in-care=.4/.7
drink	8.01	community-health=0/.5 equity=.4/0
drive	6.00	ehcp=.5/0 joint-working=-.5/-.5 leadership=1.4/1.1 data-and-quality=-.8/0 identification=-.4/0 transport=0/.5
driven	8.01	data-and-quality=0/.6
driver	6.27	joint-working=-.5/0 workforce=.7/0 transport=2.7/3
drop	5.04	waiting-times=-.6/.7 family-information=.8/.5 co-production=-.4/-.5 joint-working=-.6/0 leadership=-.5/0 therapies=.8/.8 mental-health=.8/1 preparation-for-adulthood=.8/.4 workforce=-.6/0
drug	8.01	community-health=.6/.5 transitions=0/.4
dsco	7.79	social-care=.5/0 workforce=0/.5
dsr	6.76	waiting-times=-.4/0 identification=-.5/0 mental-health=.6/0 neurodevelopment=.4/0 community-health=-.4/0 preparation-for-adulthood=-.4/0 workforce=-.5/0 children-in-care=3.1/3.8
due	5.59	ehcp=.6/.5 waiting-times=.7/0 local-offer=0/.5 leadership=-.8/-.6 identification=0/.5 community-health=.6/0 preparation-for-adulthood=-.6/0 placements=0/.5 workforce=.9/0 children-in-care=0/-.4
duplic	6.92	joint-working=1.4/1.3 neurodevelopment=0/.4
dure	5.26	ehcp=.6/0 waiting-times=.5/1 local-offer=.5/1 co-production=-.4/0 joint-working=.7/-.4 leadership=0/.6 data-and-quality=-.7/-.6 identification=-.4/0 neurodevelopment=.9/1.3 equity=-.5/0
duti	6.03	leadership=.9/1.2 workforce=0/.5
dynam	5.66	ehcp=-.5/-.4 waiting-times=-.5/-.5 joint-working=1.1/0 leadership=-.4/0 identification=-.6/0 therapies=-.5/0 mental-health=.5/0 community-health=-.7/-.4 social-care=-.9/-.6 preparation-for-adulthood=-.5/0 school-inclusion=-.6/0 workforce=-.7/0 children-in-care=6.2/4.8 equity=-.5/0
dyslexia	6.76	identification=.5/0 neurodevelopment=1.9/2.9 school-inclusion=1.4/0 equity=.8/0
dysregul	7.79	attendance-and-exclusion=.4/0
each	3.20	ehcp=0/-.7 waiting-times=-1.1/-.9 family-information=0/-.6 co-production=.5/-.6 parental-confidence=-.6/-.5 joint-working=3.9/2.6 leadership=.5/.4 data-and-quality=2.4/.8 identification=-.4/-.7 therapies=-.8/0 community-health=-.4/0 preparation-for-adulthood=-.8/-.9 attendance-and-exclusion=.7/1.3 placements=.6/.8 school-inclusion=0/.7 workforce=-.9/-.4 children-in-care=.5/0 equity=-2.1/-1.2 transport=.6/.7
earli	3.33	ehcp=-2.2/-1.1 waiting-times=-1/-.6 local-offer=-.8/0 family-information=-.5/-2 co-production=-2/-1.3 parental-confidence=-.4/.8 joint-working=.9/1 leadership=-.5/.4 data-and-quality=-2.9/-1.7 identification=9.3/5.5 therapies=1/0 mental-health=0/.8 neurodevelopment=-1.1/-.5 community-health=-2.7/-1.9 social-care=3.3/3 transitions=1/0 attainment=0/.6 attendance-and-exclusion=-.5/0 placements=-.9/-.8 alternative-provision=-1/-.8 children-in-care=-1.6/-1.3 transport=-1/-.8
earlier	5.85	ehcp=0/-.5 family-information=0/-.4 parental-confidence=.4/1 data-and-quality=0/-.5 identification=.9/1.6 community-health=-.4/0 alternative-provision=0/-.7 school-inclusion=.5/.6
earliest	6.07	joint-working=0/-.5 data-and-quality=-.6/0 identification=2.1/2.3 community-health=-.5/0 social-care=0/-.6 transitions=.6/.6 workforce=-.6/0 equity=-.4/0
eas	7.10	community-health=0/.7 social-care=0/.4
easi	6.31	local-offer=1/.8 family-information=1.1/.8 joint-working=-.5/0 social-care=.4/.5
easier	6.84	mental-health=0/.6 school-inclusion=0/.5
easili	6.63	local-offer=0/.7 family-information=.7/.6 co-production=-.4/0 leadership=0/.5 social-care=0/-.5 transitions=0/.5 children-in-care=0/.5
east	7.00	neurodevelopment=.6/0 equity=1.2/1
easter	8.01	transitions=0/.5
eastern	7.61	equity=.6/.9
eat	6.18	joint-working=.5/0 therapies=.4/.5 mental-health=.8/.8 neurodevelopment=.5/0 community-health=0/.8
ebsa	7.10	mental-health=1.1/0 attendance-and-exclusion=1.1/1.5
edg	6.57	joint-working=.6/0 preparation-for-adulthood=.5/.7 transitions=.6/0 children-in-care=.6/.7
editor	8.01	local-offer=.6/1 co-production=.6/0
educ	3.02	ehcp=.6/.7 waiting-times=-2.4/-2.3 local-offer=-1/-.9 family-information=-1.4/-1.6 co-production=-1.4/-.9 parental-confidence=-.5/0 joint-working=3.5/.9 data-and-quality=1.3/-.8 identification=-.8/0 therapies=-1.7/-1 mental-health=-1/-.8 neurodevelopment=-3.2/-1.6 community-health=-2.5/-1.1 social-care=-2.6/-2.5 preparation-for-adulthood=2.3/1.9 attainment=1.1/1.2 attendance-and-exclusion=7.2/6.3 placements=1.7/1.2 alternative-provision=1.1/0 school-inclusion=2.7/.7 workforce=.4/1.1 children-in-care=1.9/2 equity=-2.1/-1.7 transport=-1/-1
effect	3.75	ehcp=0/-.9 waiting-times=-1.8/-1.3 local-offer=-1.1/-.6 family-information=-.7/-.7 co-production=0/-.9 parental-confidence=-.9/0 joint-working=2.7/1.7 leadership=-.5/0 data-and-quality=3.2/2.5 identification=-.6/.6 mental-health=-.9/0 neurodevelopment=-1.5/-.7 community-health=-.8/-.5 social-care=-.9/0 attainment=-.6/0 attendance-and-exclusion=.6/.7 placements=.5/0 alternative-provision=0/.4 school-inclusion=1.3/1 workforce=0/.9 children-in-care=0/-.8 equity=-1.5/0 transport=-1/-.6
effici	6.84	waiting-times=0/.7 co-production=-.4/0 joint-working=1.9/2.8 leadership=-.5/0 data-and-quality=-.6/-.5 social-care=-.4/0
effort	6.51	joint-working=.5/0
eh	8.01	data-and-quality=.6/0 attendance-and-exclusion=1.1/1.9 children-in-care=.7/0
ehc	3.07	ehcp=23.4/12.8 waiting-times=3.8/-.4 local-offer=-1.3/-1 family-information=-.9/.5 co-production=.6/0 parental-confidence=0/-.9 joint-working=0/-1.2 leadership=-3/-1.4 data-and-quality=0/1.7 identification=-2.3/-2 therapies=-2.1/-.7 mental-health=-3/-1.6 neurodevelopment=-3.2/-1.5 community-health=-2.6/-1.6 social-care=-1.3/-2 preparation-for-adulthood=0/1 transitions=-1.2/0 attendance-and-exclusion=0/.9 placements=-.5/-.8 alternative-provision=-1.2/-.5 school-inclusion=-1.1/-.6 children-in-care=-.4/.9 equity=-2.4/-.9 transport=-1.1/-.9
ehcp	6.84	ehcp=1.4/1.9 data-and-quality=-.5/0 attendance-and-exclusion=0/.4
eight	5.66	waiting-times=.6/0 data-and-quality=0/-.4
either	7.46	neurodevelopment=0/.5
elect	5.85	ehcp=-.5/0 waiting-times=-.5/0 joint-working=-.4/-.6 leadership=.6/.9 data-and-quality=1.5/0 identification=-.5/0 preparation-for-adulthood=-.5/0 attendance-and-exclusion=3/3.4 children-in-care=0/-.4
electron	7.46	joint-working=.5/.6 community-health=.7/0
element	7.46	social-care=.9/.8 transitions=.4/0
elig	6.36	waiting-times=-.7/0 identification=0/-.4 community-health=.5/1.2 social-care=.9/.8
elimin	7.32	parental-confidence=.6/1
els	5.94	waiting-times=0/.5 family-information=.7/1 co-production=-.4/0 data-and-quality=-.5/0 neurodevelopment=0/.5 social-care=.5/0
elsa	7.61	mental-health=.8/.4 school-inclusion=.5/0
elsewher	5.45	waiting-times=.7/0 co-production=-.6/0 joint-working=-.6/0 data-and-quality=-.5/-.4 community-health=-.6/-.4 social-care=.4/0 attainment=1/1 school-inclusion=.5/0 equity=1.6/1.8
email	6.41	ehcp=.4/0 family-information=1.6/2.3
emb	6.57	waiting-times=-.5/0 local-offer=0/.6 co-production=1.3/.9 joint-working=0/-.6 leadership=.5/0 data-and-quality=0/-.5 therapies=0/.5 mental-health=0/.5 neurodevelopment=.4/0
embed	6.31	waiting-times=-.5/0 family-information=-.4/0 co-production=.6/0 joint-working=.4/0 therapies=0/.9 community-health=-.5/0 alternative-provision=0/.4 school-inclusion=.6/1.4 workforce=-.4/0
emerg	5.17	ehcp=-1/-.6 waiting-times=-.6/0 family-information=-.8/-.5 co-production=-.9/-.4 parental-confidence=-.4/0 joint-working=.4/0 leadership=-.4/0 identification=1.8/2.3 therapies=-.5/0 mental-health=1.3/.8 neurodevelopment=-.5/-.4 community-health=.8/1.1 preparation-for-adulthood=0/-.5 school-inclusion=-.6/0 workforce=.6/-.6 children-in-care=.8/.9
emot	5.07	ehcp=-.8/-.6 waiting-times=-.4/-.7 family-information=-.7/-.5 parental-confidence=-.4/0 joint-working=0/-.8 identification=-.5/0 therapies=-.5/0 mental-health=6.4/6.8 community-health=-.6/0 social-care=-.6/-.6 preparation-for-adulthood=0/-.5 transitions=-.4/-.5 school-inclusion=.5/-.6 workforce=-.6/0 children-in-care=0/-.4
emotion	7.20	mental-health=.6/0 attendance-and-exclusion=1/.9 workforce=0/.5
emploi	6.27	social-care=.8/.8
employ	4.91	waiting-times=-1.4/-.6 family-information=0/-.6 co-production=-1.2/-.5 parental-confidence=-.7/0 leadership=-1.3/-.6 data-and-quality=-1.6/0 identification=-.9/-.6 therapies=-.6/0 mental-health=-.5/0 neurodevelopment=-.7/0 community-health=-1.1/-.5 social-care=-.4/0 preparation-for-adulthood=9.5/8.6 transitions=0/-.5 attendance-and-exclusion=-.7/-.4 alternative-provision=-.6/-.4 school-inclusion=-.9/-.5 workforce=-1.2/-.6 children-in-care=-.5/0 equity=-.5/0
empti	6.69	joint-working=-.4/0 workforce=.9/1.6
enabl	5.87	waiting-times=-.8/0 family-information=.6/0 leadership=.7/0 identification=1/.5 social-care=0/.6 alternative-provision=0/.4 workforce=.6/0
encount	7.61	workforce=.5/0
encourag	6.41	preparation-for-adulthood=0/.5 attendance-and-exclusion=.4/0 children-in-care=0/.6
end	4.46	ehcp=0/-.4 waiting-times=0/-.6 family-information=-.5/0 parental-confidence=-.6/0 identification=-.5/0 community-health=-.7/0 social-care=0/-.6 attainment=2/2.2 alternative-provision=1/1.3 workforce=-.8/0 children-in-care=-.4/-.6 equity=-.6/0
engag	5.53	ehcp=0/-.5 waiting-times=-1.4/-.5 family-information=.5/0 co-production=1.7/1.3 joint-working=0/.4 leadership=-.6/-.9 data-and-quality=0/-.6 identification=0/-.7 therapies=0/.5 community-health=-.6/0 social-care=-.4/0 transitions=-.5/0 attendance-and-exclusion=.9/1.1 school-inclusion=.7/0 workforce=-.6/0 equity=.8/.9
england	7.61	children-in-care=.8/1.3
english	5.51	ehcp=-.4/0 waiting-times=-.7/-.5 family-information=1/.8 parental-confidence=-.5/0 joint-working=-.8/0 data-and-quality=0/-.5 identification=.7/1.7 therapies=-.4/0 community-health=-.5/0 social-care=0/-.5 preparation-for-adulthood=0/-.5 transitions=-.4/0 attainment=2/2 school-inclusion=.9/-.5 workforce=-.5/0 children-in-care=0/-.4 equity=2.6/1
enhanc	7.00	joint-working=0/.9 data-and-quality=.7/0 placements=1.3/1 alternative-provision=0/-.4 children-in-care=.5/.5
enjoi	6.51	co-production=0/.8 social-care=.4/.7
enough	4.04	ehcp=.4/0 waiting-times=2.1/-1.1 local-offer=0/-.4 family-information=.5/.5 co-production=-1/0 joint-working=-.9/-.6 leadership=.9/-.7 data-and-quality=1.3/.8 neurodevelopment=-.5/0 community-health=-.4/0 social-care=.6/0 preparation-for-adulthood=.9/.8 placements=.7/.9 alternative-provision=.5/0 workforce=1.2/.6 children-in-care=.6/0 equity=-.5/-.5 transport=-.4/-.4
enquiri	8.01	ehcp=0/-.5 waiting-times=.6/0 family-information=.5/1
ensur	3.59	ehcp=2.4/2.1 waiting-times=1.1/1.3 local-offer=-1.1/-.8 family-information=0/.4 co-production=0/-.4 parental-confidence=-1.2/-.8 joint-working=.8/1.6 leadership=-.8/-.8 data-and-quality=.6/-.9 therapies=-.4/-.5 mental-health=-1.7/-1.3 neurodevelopment=-.7/-.6 community-health=1/2.1 social-care=-1.6/-1.1 preparation-for-adulthood=.9/0 transitions=0/-.9 attainment=-1/-.8 attendance-and-exclusion=-.4/0 placements=.4/0 school-inclusion=-.5/0 children-in-care=1.2/.6 transport=-.9/0
enter	6.57	joint-working=.4/0 identification=.5/.6
enterpris	8.01	preparation-for-adulthood=0/.5
enthusiasm	8.01	school-inclusion=.4/0
entir	7.61	family-information=0/.6
entitl	6.31	waiting-times=-.4/0 family-information=.9/.6 community-health=0/.4 attendance-and-exclusion=.5/.5
entrench	7.20	community-health=.4/0 attendance-and-exclusion=0/.5 children-in-care=0/.4
entri	6.03	local-offer=.8/1.2 family-information=0/-.6 identification=0/.8 community-health=.4/0 preparation-for-adulthood=.6/1.1
eota	6.84	waiting-times=-.5/0 joint-working=-.4/0 data-and-quality=1.2/0 attendance-and-exclusion=2.5/2.7 alternative-provision=0/.6
epilepsi	5.82	joint-working=0/.5 data-and-quality=-.6/0 community-health=2.6/2.5 preparation-for-adulthood=.4/0 transitions=.6/0 workforce=1.2/0 transport=.6/.9
equal	5.87	co-production=.7/.7 leadership=.7/.7 data-and-quality=-.6/-.5 community-health=0/-.4 social-care=0/.5 school-inclusion=.4/0 workforce=-.5/0 equity=1.2/1.7
equip	4.66	ehcp=-1/-.6 waiting-times=2.4/1.6 family-information=-1.1/-.6 co-production=-.7/-.6 parental-confidence=-.7/-.5 joint-working=1.9/1.8 leadership=-.5/-.9 data-and-quality=-.8/-.9 identification=-.6/0 therapies=.8/.4 mental-health=0/-.5 neurodevelopment=-.5/-.5 community-health=5.6/3.9 preparation-for-adulthood=-.4/0 transitions=1.4/1.8 attendance-and-exclusion=-.8/-.7 placements=-.7/-.6 workforce=.6/0 children-in-care=-.6/-.7 equity=-.7/-.6
equit	7.32	ehcp=0/.4 data-and-quality=.4/0 neurodevelopment=0/.5 equity=.9/0
equival	7.10	community-health=.7/0 preparation-for-adulthood=.8/1.1 transitions=.9/.5
error	6.92	ehcp=.7/0 family-information=0/.7 parental-confidence=.6/0 data-and-quality=0/.4 community-health=0/.5
escal	5.90	ehcp=-.6/0 waiting-times=1.1/1.5 parental-confidence=0/.4 joint-working=.6/0 social-care=0/.7 workforce=0/1.3 children-in-care=.8/0
escort	7.46	workforce=.4/0 transport=1.4/1.9
especi	6.46	ehcp=.4/0 waiting-times=0/.8 data-and-quality=-.5/0 identification=0/-.5 alternative-provision=0/.4 equity=.5/.9
essenti	7.61	ehcp=0/.4
establish	4.98	ehcp=0/-.4 waiting-times=-1/-.8 family-information=0/-.7 co-production=-.9/-.6 joint-working=2.9/3.4 leadership=0/-.5 data-and-quality=1.4/-.6 identification=0/.7 therapies=-.6/0 mental-health=-.6/0 neurodevelopment=-.6/0 preparation-for-adulthood=-.8/-.5 transitions=-.4/0 attainment=0/.7 attendance-and-exclusion=-.7/-.6 placements=0/-.5 school-inclusion=.5/0 workforce=-1/-.6 children-in-care=.8/.7
estat	7.10	equity=1.1/.7
esteem	7.61	school-inclusion=0/.4
ethnic	6.84	data-and-quality=.5/0 identification=.5/.5 equity=1.8/1.5
evalu	4.83	ehcp=-1/-1.2 waiting-times=-1.6/-.8 family-information=-.9/-.7 co-production=0/.9 parental-confidence=-.9/-.4 joint-working=-.5/-.4 leadership=1.2/1.6 data-and-quality=5.7/6.4 identification=-1.2/-.7 therapies=-.7/-.4 neurodevelopment=-.7/-.5 community-health=-.7/0 social-care=-.8/0 preparation-for-adulthood=-1/-.7 transitions=-.7/-.5 attainment=0/.4 attendance-and-exclusion=0/-.5 placements=-.5/-.4 workforce=-.7/0 children-in-care=0/-.6 equity=-.6/-.6
even	4.83	ehcp=0/.7 waiting-times=0/-.4 family-information=.8/1.2 co-production=.8/.9 joint-working=-.4/0 leadership=.7/0 data-and-quality=-.8/-.7 identification=-.5/0 mental-health=0/.8 social-care=1.1/0 attendance-and-exclusion=-.4/-.5 placements=-.4/-.5 workforce=-.6/-.4 children-in-care=-.5/-.6 equity=0/.5
event	6.57	family-information=.6/0 co-production=1.1/1.2 parental-confidence=.7/0
ever	7.61	therapies=0/.5
everi	3.77	co-production=.5/.4 parental-confidence=-.7/-.6 joint-working=-.6/-.5 leadership=.5/.7 data-and-quality=1.5/0 identification=0/.5 mental-health=-.6/0 community-health=.5/.5 social-care=-.7/-.6 preparation-for-adulthood=-.9/0 transitions=0/-.5 attainment=.4/0 children-in-care=0/.4 equity=-.8/-.5
everydai	7.20	identification=.4/.7
everyon	5.90	joint-working=.6/.7 identification=0/.5 mental-health=0/.6
everyth	7.00	co-production=0/.5 parental-confidence=.5/1.1
evid	5.39	ehcp=0/.7 waiting-times=-.5/0 co-production=.4/0 joint-working=.5/.5 data-and-quality=.8/0 mental-health=-.6/0 community-health=0/-.5 attainment=.5/1 workforce=0/-.4
evidenc	8.01	community-health=0/.5
exacerb	7.79	waiting-times=.5/0 family-information=.6/0 mental-health=0/.4 transitions=0/.6
exactli	7.61	leadership=.5/.4
examin	6.18	ehcp=0/-.5 waiting-times=-.4/0 leadership=0/-.5 data-and-quality=1.2/1.2 community-health=0/.7 attendance-and-exclusion=0/.6 equity=.6/0
exampl	4.19	waiting-times=0/-.9 local-offer=.7/1.3 family-information=-.7/-.5 co-production=1/1.1 parental-confidence=-.4/-.6 joint-working=1/0 leadership=.8/2.3 data-and-quality=0/.4 therapies=.6/-.4 mental-health=0/-.4 neurodevelopment=-.9/-.5 community-health=1/-.7 social-care=1.1/-.8 transitions=-.6/0 attainment=-.4/0 placements=0/-.8 alternative-provision=-.5/0 school-inclusion=.7/-.6 workforce=.7/1.2 children-in-care=0/-.5
exce	7.10	attainment=.5/.7
excel	6.84	therapies=0/.5 school-inclusion=0/-.4 equity=0/.6
except	6.92	neurodevelopment=0/.6
exception	7.32	workforce=.5/0
exclud	5.71	ehcp=-.5/0 mental-health=.6/0 attendance-and-exclusion=3.5/2 alternative-provision=1.3/1.6 workforce=-.8/0
exclus	5.04	ehcp=-1.2/-.8 waiting-times=-1/-.4 family-information=-.9/0 co-production=-1.2/-.6 parental-confidence=-.6/0 joint-working=-.8/0 leadership=0/-.8 identification=.7/.6 therapies=-.7/0 neurodevelopment=-.5/0 community-health=-.9/-.6 social-care=-1/-.7 preparation-for-adulthood=-1/-.6 transitions=-.5/0 attendance-and-exclusion=9.6/7.3 placements=-.9/-.5 alternative-provision=2.4/0 school-inclusion=1.9/0 workforce=-.5/0 children-in-care=-.6/-.7
execut	5.79	ehcp=-.4/0 waiting-times=-.6/0 joint-working=-.7/0 leadership=3.2/3.4
exercis	6.92	therapies=.7/0 community-health=.4/.6
exhaust	6.57	parental-confidence=.8/1.4
exist	5.21	ehcp=.6/.8 local-offer=.4/.7 family-information=0/.4 joint-working=-.8/-.5 data-and-quality=0/-.9 identification=-.5/-.6 neurodevelopment=.5/.7 community-health=.8/0 attendance-and-exclusion=0/-.5 children-in-care=0/.6 equity=.7/1.2
expand	6.69	social-care=0/.8 preparation-for-adulthood=.4/0
expans	7.61	placements=0/.5
expect	4.63	local-offer=0/.4 family-information=0/-.4 co-production=-.6/0 joint-working=-.6/0 data-and-quality=0/-.7 identification=1/.8 mental-health=-.7/0 community-health=0/-.5 social-care=0/-.7 attainment=1.6/1.4 attendance-and-exclusion=0/-.7 school-inclusion=.9/.8 workforce=-.5/-.5
experi	4.34	ehcp=-1.4/-.8 waiting-times=0/.6 family-information=0/.4 co-production=2.3/.6 parental-confidence=.7/.8 joint-working=-.7/.7 leadership=-.4/0 data-and-quality=.5/0 identification=-1.4/-1.3 therapies=-.8/-.7 mental-health=0/-.8 community-health=-.5/-.7 social-care=0/-1.3 preparation-for-adulthood=1/1 transitions=1/.9 attainment=-.6/-.4 attendance-and-exclusion=-.8/-1 school-inclusion=-.5/0 workforce=-.4/0 children-in-care=0/.7 equity=.7/2.4
experienc	5.85	data-and-quality=-.5/0 social-care=0/.9 preparation-for-adulthood=0/-.4 workforce=1.2/.9 children-in-care=.5/0
expert	6.57	waiting-times=-.4/0 community-health=0/.8 placements=0/.6
expertis	5.57	waiting-times=-.9/-.4 family-information=0/-.6 co-production=-.4/-.5 joint-working=.4/0 leadership=.5/0 data-and-quality=-.5/0 mental-health=0/-.5 preparation-for-adulthood=-.5/0 school-inclusion=1/.6 workforce=4/4.2 equity=-.5/0
expir	7.61	leadership=0/.4
explain	4.71	waiting-times=-.7/0 family-information=4.5/4.1 co-production=0/-.4 parental-confidence=.9/.5 joint-working=0/-.6 data-and-quality=-.5/0 mental-health=-.4/0 community-health=0/.8 social-care=0/-.5 preparation-for-adulthood=0/-.5 transitions=-.6/0 placements=0/-.4 children-in-care=0/-.5 equity=-.6/-.5
explan	6.51	waiting-times=-.5/0 family-information=1.4/.6 co-production=.5/0 mental-health=.4/.6 transport=0/.7
exploit	7.00	joint-working=.5/0 children-in-care=1.6/2.2
explor	7.61	data-and-quality=.7/0
expos	7.79	data-and-quality=0/.5
express	6.57	ehcp=.5/0 parental-confidence=.8/.8 data-and-quality=-.4/0 social-care=-.4/-.5 workforce=.8/.7 children-in-care=0/.4
extend	5.45	ehcp=-.4/0 waiting-times=-.5/.4 family-information=-.5/0 joint-working=-.6/0 leadership=-.6/-.6 data-and-quality=.9/0 identification=-.6/0 therapies=-.5/0 mental-health=1.4/.6 community-health=-.5/0 transitions=-.4/0 placements=0/.7 alternative-provision=.6/.7 equity=.8/0
extern	7.46	leadership=.6/0
extra	5.71	waiting-times=.7/.7 joint-working=-.4/0 data-and-quality=-.4/0 identification=.6/.9 community-health=-.4/0 workforce=.4/0
ey	6.36	waiting-times=.9/.5 community-health=1/1.1 attainment=0/.7 workforce=-.6/0
f	7.61	ehcp=0/.7 data-and-quality=.6/0
face	5.71	waiting-times=.5/.8 joint-working=-.8/0 leadership=.8/.7 identification=.7/.9 neurodevelopment=.4/-.4 community-health=-.5/0 social-care=-.5/-.4 school-inclusion=-.6/0
fact	7.20	family-information=0/.7
factor	8.01	leadership=0/.4
fail	5.94	joint-working=.5/0 leadership=1.2/1.1 identification=0/.4 workforce=-.4/0
failur	7.61	co-production=0/.5 leadership=0/.5
fair	6.11	parental-confidence=0/.8 joint-working=0/-.5 community-health=-.4/0 attendance-and-exclusion=1.3/1.7 equity=.6/1.5
faith	6.51	parental-confidence=1.5/.8 data-and-quality=.6/0
fall	5.26	co-production=0/-.5 parental-confidence=0/.5 joint-working=.8/0 data-and-quality=0/-.5 neurodevelopment=0/.4 community-health=0/-.4 preparation-for-adulthood=.6/0 transitions=1/.7 children-in-care=0/.5
fallen	5.31	family-information=.7/0 co-production=-.6/0 parental-confidence=0/.5 therapies=0/.6 attainment=0/.4 attendance-and-exclusion=1.2/.7 equity=-.7/0
famili	2.31	ehcp=-1.9/-1.2 waiting-times=1.2/0 local-offer=1.1/1.2 family-information=9.9/6.5 co-production=3.3/1.8 parental-confidence=3.8/1.6 joint-working=-.8/-.5 leadership=-1.8/-2.1 data-and-quality=-3.9/-1.7 identification=-1.1/-.9 therapies=-.9/-.7 mental-health=-1.8/-1 neurodevelopment=1.2/.9 community-health=-1.1/0 social-care=7/6.3 preparation-for-adulthood=-3/-1.8 transitions=-.8/-.5 attainment=-2/-1.5 attendance-and-exclusion=-2.3/-1 placements=-1.6/-1.3 alternative-provision=-2.3/-2.1 school-inclusion=-3.7/-2.7 workforce=-2.5/-1.1 children-in-care=-2.9/-2.7 equity=2.3/3.6 transport=.7/.9
familiar	7.10	transitions=.5/0
far	5.15	ehcp=-.4/0 family-information=.4/0 joint-working=0/-.4 leadership=0/.7 identification=-.5/0 mental-health=.4/0 neurodevelopment=0/-.5 transitions=0/.5 attendance-and-exclusion=.6/.4 placements=.6/.5 school-inclusion=.4/.7 workforce=-.5/0 equity=0/-.5
fare	6.92	data-and-quality=0/.5 equity=1.1/1.1
farm	7.46	alternative-provision=.6/.8
father	6.51	family-information=.4/1.1 joint-working=-.5/0 equity=1.1/0
fault	7.46	ehcp=.5/0 parental-confidence=0/.4 data-and-quality=0/.5
favour	6.63	parental-confidence=.5/0 children-in-care=0/.4 equity=0/.6
fear	6.84	parental-confidence=.5/.7 transitions=.5/.8
featur	6.92	waiting-times=-.6/0 co-production=0/.6 joint-working=.9/0 neurodevelopment=0/.4
februari	8.01	ehcp=.5/0 transitions=.5/.8
fed	7.20	ehcp=.4/0 data-and-quality=.5/1.2
feed	6.07	community-health=1.3/1 transitions=.4/.9 workforce=.6/0
feedback	6.00	waiting-times=-.5/0 family-information=.5/0 co-production=1.1/.8 data-and-quality=1.2/.7 therapies=0/.4 workforce=-.5/0 equity=-.4/0 transport=.5/0
feel	4.34	waiting-times=-.9/0 local-offer=0/-.5 family-information=.8/0 co-production=1.8/1.4 parental-confidence=4.1/2.4 joint-working=-.8/-.4 data-and-quality=-1.3/-1 identification=-.5/-.6 therapies=-.7/-.5 mental-health=0/1.1 neurodevelopment=.6/.6 community-health=-1/-.8 preparation-for-adulthood=-.7/-.8 transitions=.6/.8 alternative-provision=-.5/0 school-inclusion=.9/.8 workforce=.5/0 children-in-care=-.7/-.9 equity=-.5/0
fell	7.10	data-and-quality=.5/0 placements=.6/.9
felt	5.36	ehcp=-.5/0 family-information=.8/.5 parental-confidence=.8/.7 joint-working=-.6/0 data-and-quality=-.6/0 identification=-.7/-.5 attendance-and-exclusion=0/.4
few	4.14	waiting-times=.6/-.9 local-offer=0/.5 family-information=0/-.6 co-production=-.4/0 parental-confidence=-.5/0 joint-working=-.9/-.8 leadership=-.5/0 data-and-quality=-1/-.7 identification=.5/.6 social-care=0/.5 preparation-for-adulthood=1/.7 transitions=0/.4 attainment=.4/0 attendance-and-exclusion=.5/.6 placements=.5/.5 school-inclusion=0/-1 workforce=.6/.7 children-in-care=0/-.5 transport=0/-.4
fewer	4.97	waiting-times=0/-.4 parental-confidence=0/.4 joint-working=.4/0 data-and-quality=0/.4 identification=0/.5 therapies=0/-.4 mental-health=.7/.8 neurodevelopment=0/-.4 preparation-for-adulthood=-.5/0 placements=0/.5
fifth	6.92	data-and-quality=0/.4
fight	7.10	parental-confidence=1.2/1.6
figur	5.49	waiting-times=-.6/0 family-information=-.5/0 co-production=-.5/0 leadership=.6/0 data-and-quality=2.6/3.5 attainment=0/.5 attendance-and-exclusion=.7/.6 workforce=-.5/0
file	7.00	leadership=.4/0 social-care=0/.5 transitions=.5/.9
fill	5.36	waiting-times=0/-.5 joint-working=0/.4 data-and-quality=-.5/0 neurodevelopment=0/-.4 community-health=1/.8 social-care=0/.4 preparation-for-adulthood=0/.6 school-inclusion=-.4/0 workforce=1.8/.9 children-in-care=0/-.4
film	6.22	local-offer=.8/1 family-information=.6/0 co-production=1.4/.9
final	6.18	ehcp=1.9/1.2 waiting-times=.8/.4 family-information=.6/0 preparation-for-adulthood=.6/0 transitions=.5/.6
finalis	6.41	ehcp=1.3/1.5 waiting-times=.8/0 joint-working=.6/0
financ	7.46	leadership=.5/.6
financi	7.32	leadership=.4/.8
find	4.04	ehcp=-.6/0 waiting-times=-.7/0 local-offer=.7/1.1 family-information=1.3/2 joint-working=.6/0 leadership=-.5/0 data-and-quality=0/.8 mental-health=-.5/0 social-care=.6/0 preparation-for-adulthood=-.5/0 attendance-and-exclusion=0/-.6 placements=0/-.4 alternative-provision=.5/0
fine	7.32	therapies=0/.5 attendance-and-exclusion=0/.8
finish	6.63	ehcp=.9/.8 waiting-times=.7/0
first	3.98	ehcp=-.7/-.7 waiting-times=1.2/1 local-offer=.5/0 family-information=.5/1.3 parental-confidence=0/-.4 joint-working=1.3/-.6 leadership=-.7/-.5 data-and-quality=0/-.9 identification=1.2/.8 neurodevelopment=-.5/0 community-health=.4/-.5 social-care=-.7/0 preparation-for-adulthood=0/-.6 transitions=2/2.9 attainment=-.5/-.5 attendance-and-exclusion=0/-.4 school-inclusion=-.6/0 children-in-care=-.5/-.4 equity=0/-.4 transport=.4/.7
fit	6.31	waiting-times=1.1/1.2 community-health=1/.6
five	4.42	ehcp=-.4/0 waiting-times=1.2/.4 family-information=0/-.8 joint-working=0/.5 leadership=0/.6 identification=1.7/1.3 mental-health=-.5/0 neurodevelopment=.6/.5 transitions=0/-.7 attendance-and-exclusion=0/.5 school-inclusion=-.4/-.5 workforce=-.6/0 children-in-care=-.5/-.9
fix	7.10	attendance-and-exclusion=.6/.8
flat	7.00	preparation-for-adulthood=1.1/1.1
flexibl	6.63	joint-working=-.4/0 social-care=.8/.9
flourish	7.32	joint-working=0/.4 school-inclusion=.9/.9
fly	7.79	children-in-care=0/.4
focu	5.51	ehcp=.8/0 waiting-times=-.8/0 family-information=-.5/0 co-production=-.7/0 joint-working=.8/.6 leadership=1.4/0 data-and-quality=0/-.4 therapies=-.5/0 mental-health=-.7/0 community-health=-.6/-.4 social-care=0/-.5 preparation-for-adulthood=.4/1 transitions=0/-.4 school-inclusion=0/1.2 equity=-.5/0
focus	6.22	ehcp=.7/.4 joint-working=.6/0 leadership=1.5/2.1 data-and-quality=0/-.5 identification=0/-.5 neurodevelopment=0/.4 school-inclusion=.5/1 workforce=0/-.5
folder	7.61	joint-working=.4/.6
follow	4.15	ehcp=.4/0 waiting-times=.4/1.1 co-production=-.5/-.5 identification=1.1/1.6 therapies=0/.5 mental-health=-.7/-.4 social-care=-.9/-.7 preparation-for-adulthood=-.8/-.6 attendance-and-exclusion=0/-.6 placements=-.5/0 children-in-care=.4/0 equity=-.4/0 transport=0/-.4
footbal	7.61	social-care=0/.6 preparation-for-adulthood=0/.4
for	1.60	ehcp=-2/-1.2 waiting-times=5.5/2.1 local-offer=-.9/-.5 family-information=-.6/-.5 co-production=-2.9/-1.9 parental-confidence=-.9/-1.5 leadership=.7/.8 data-and-quality=-.9/0 identification=-1.6/-2 therapies=1.8/1.3 mental-health=1.2/.6 neurodevelopment=2.4/1.3 community-health=1.3/0 social-care=1.3/.5 preparation-for-adulthood=2.4/.9 transitions=1.3/1.3 attainment=0/.6 attendance-and-exclusion=0/-.5 placements=1/.7 alternative-provision=-.6/0 workforce=-1/-.6 children-in-care=-.9/-.7 equity=0/-1.3 transport=-.8/0
forecast	6.31	waiting-times=-.4/0 joint-working=-.6/0 data-and-quality=2/1.3 placements=2.4/2.1
forgotten	7.61	family-information=0/.4
form	4.89	waiting-times=0/-.6 family-information=.7/1.1 co-production=.8/.5 joint-working=1.1/.8 leadership=-.6/-.5 data-and-quality=0/-.5 community-health=-.8/-.7 attendance-and-exclusion=0/.6 workforce=-.9/-.6 children-in-care=-.5/-.6 equity=0/1
formal	5.74	waiting-times=0/-.6 family-information=.7/.5 co-production=-.5/-.5 parental-confidence=2.3/2.7 joint-working=0/-.5 data-and-quality=0/-.5 therapies=-.5/0 neurodevelopment=0/.4 community-health=0/.6 social-care=-.7/-.6 transitions=0/-.4 attendance-and-exclusion=-.5/0 school-inclusion=-.5/0 workforce=-.5/0
former	6.57	joint-working=-.5/0 neurodevelopment=.5/0 equity=.6/.8
formula	7.79	joint-working=0/.4
forth	7.61	joint-working=.6/1.3
fortnight	6.00	waiting-times=1.5/0 joint-working=.4/0 identification=.6/.6 school-inclusion=0/.5
fortnightli	6.63	joint-working=0/.8 identification=0/.5 attendance-and-exclusion=0/.7
forum	4.49	ehcp=-.9/-.7 waiting-times=-1.9/-.6 family-information=-1/-.7 co-production=7.5/8.1 parental-confidence=.6/0 joint-working=-1.1/0 leadership=-.9/0 data-and-quality=-.9/0 identification=-.8/-.5 therapies=-.8/-.4 mental-health=-.7/0 neurodevelopment=-.9/0 community-health=-.7/0 social-care=-.4/0 preparation-for-adulthood=-1.3/-.6 transitions=-.8/0 attainment=-.5/0 attendance-and-exclusion=-.9/-.7 placements=-.7/-.5 alternative-provision=-.6/-.5 school-inclusion=0/.4 workforce=-1/0 children-in-care=-.9/-.8
forward	5.87	waiting-times=0/.4 family-information=0/-.5 co-production=0/.4 parental-confidence=.5/.7 leadership=.7/.6 data-and-quality=-.6/0
foster	6.46	mental-health=.5/0 children-in-care=1.5/1.9
found	4.62	local-offer=.6/.5 co-production=0/-.7 parental-confidence=0/-.5 leadership=.5/1 data-and-quality=.5/0 identification=.8/.7 therapies=0/-.6 mental-health=-.5/-.4 social-care=0/.6 preparation-for-adulthood=-.8/-.6 placements=0/.4 workforce=0/-.6 children-in-care=0/-.6 equity=.7/0
foundat	6.76	waiting-times=.5/0 leadership=0/.5 neurodevelopment=0/.5
four	4.64	ehcp=.7/0 waiting-times=.5/.5 co-production=-.7/-.6 parental-confidence=0/.4 joint-working=-1.1/-.5 leadership=0/.4 identification=.6/1.1 neurodevelopment=0/-.6 transitions=-.4/0 attendance-and-exclusion=0/.4 workforce=.5/.9 children-in-care=0/-.5
fractur	7.61	parental-confidence=.5/.6 joint-working=.6/1.2
fragment	6.92	neurodevelopment=.7/.8
frame	6.92	ehcp=.6/.7 waiting-times=1/0 community-health=.5/.9
framework	5.71	waiting-times=-.6/0 leadership=0/-.6 data-and-quality=2.6/2.5 social-care=-.4/0 attendance-and-exclusion=-.5/0 alternative-provision=.8/1
frank	7.46	parental-confidence=0/.5 leadership=.5/.8
free	6.36	community-health=.5/0 placements=.7/.9
freeli	8.01	joint-working=0/.6
frequent	5.51	ehcp=1.1/0 family-information=0/-.4 parental-confidence=.5/.6 joint-working=.5/-.6 mental-health=-.5/0 community-health=-.4/0 social-care=.7/.7 workforce=.5/0
fresh	7.00	school-inclusion=.5/0
fridai	7.79	alternative-provision=0/.7
friend	5.87	social-care=.6/.6 preparation-for-adulthood=.4/.9 placements=.5/.8
friendli	7.00	co-production=.6/0 neurodevelopment=0/.6 school-inclusion=.5/.4
friendship	6.03	ehcp=.4/.8 mental-health=.4/.7 preparation-for-adulthood=1/0
frighten	7.32	mental-health=.6/.4
from	2.49	ehcp=1.4/1.2 waiting-times=0/-.7 local-offer=-.5/0 co-production=.7/0 parental-confidence=0/-.7 joint-working=2.1/.6 leadership=-1.5/-1.4 data-and-quality=.9/0 identification=0/.6 therapies=-.6/0 neurodevelopment=-.8/0 social-care=.6/0 preparation-for-adulthood=.7/0 transitions=2.8/2.2 attainment=-.5/0 attendance-and-exclusion=-.6/.4 placements=0/-1 alternative-provision=-.7/-.7 school-inclusion=1.3/.7 workforce=-1.7/-.9 children-in-care=-1/-.8 equity=.7/1.2 transport=-.6/-.8
front	6.31	joint-working=.7/.8 leadership=.4/0
frontlin	6.41	waiting-times=-.5/0 leadership=.5/.8 data-and-quality=0/.5 workforce=.8/1
fruit	7.61	mental-health=.4/0 placements=0/.6 school-inclusion=.4/0
frustrat	6.00	ehcp=0/-.7 waiting-times=0/.4 local-offer=.9/1.3 co-production=-.5/-.5 parental-confidence=3.1/1.4 joint-working=.6/0 data-and-quality=-.7/0 neurodevelopment=0/.4 community-health=0/.4 social-care=0/-.6 transport=0/.7
full	4.65	ehcp=.5/.9 family-information=-.8/-.6 co-production=-.6/0 parental-confidence=-.5/-.6 joint-working=0/-.4 leadership=-.4/0 data-and-quality=.8/0 identification=-.5/0 mental-health=.6/0 neurodevelopment=.6/0 community-health=0/-.7 social-care=.5/0 preparation-for-adulthood=0/.5 transitions=0/-.6 attendance-and-exclusion=1.9/2.1 placements=.8/.6 alternative-provision=.5/.5 workforce=-.6/-.5
fuller	7.20	ehcp=0/.4
fulli	5.41	waiting-times=-.5/0 co-production=.6/.6 leadership=.9/1.1 data-and-quality=-1.2/-.6 neurodevelopment=-.7/0 community-health=.7/.7 preparation-for-adulthood=-.9/-.5 transitions=-.4/0
function	7.20	local-offer=.6/.9
fund	4.27	ehcp=0/-.6 waiting-times=1.3/0 local-offer=0/-.4 co-production=-1.1/-.4 parental-confidence=-1.1/-.4 joint-working=1.4/2.2 leadership=2.3/1.5 identification=1.4/1.7 mental-health=-.4/0 neurodevelopment=0/-.6 community-health=0/.5 social-care=0/-.5 preparation-for-adulthood=-.4/-.5 attainment=0/-.4 attendance-and-exclusion=-.5/-.9 alternative-provision=-.4/-.6 school-inclusion=1/1 children-in-care=0/-.5 transport=0/-.5
further	4.59	waiting-times=1.8/1.7 family-information=-.7/-.6 co-production=0/-.5 leadership=0/-.6 therapies=.8/.7 mental-health=1.4/.7 neurodevelopment=.7/0 social-care=-.5/-1 preparation-for-adulthood=1.8/.7 transitions=0/-.4 attainment=1.1/1 alternative-provision=0/.6 workforce=-.9/-.7 children-in-care=-.8/-.4 transport=-.5/0
furthermor	7.10	ehcp=.5/0 joint-working=0/-.4 community-health=0/.8 social-care=0/-.4 school-inclusion=0/.5 equity=.6/.8
fuss	7.61	waiting-times=.4/0
futur	5.71	joint-working=-.8/0 leadership=.7/.7 data-and-quality=1.3/1.3 neurodevelopment=-.5/0 community-health=-.6/0 preparation-for-adulthood=1.8/2.1 transitions=.7/-.6 attendance-and-exclusion=-.5/0 placements=.7/0 school-inclusion=-.5/0 workforce=0/-.4 children-in-care=-.5/0
g	7.61	ehcp=.7/1.3
gain	5.26	ehcp=-.5/-.6 waiting-times=-.8/-.6 family-information=-.4/-.5 joint-working=0/-.4 leadership=-.5/0 data-and-quality=1/.6 therapies=0/.8 community-health=-.6/0 social-care=.7/.8 preparation-for-adulthood=1/.8 transitions=0/-.4 attainment=1.6/1.2 placements=-.4/0 school-inclusion=.4/.9 workforce=-.4/0 equity=-.4/0
game	7.32	attendance-and-exclusion=0/.5
gap	4.61	ehcp=-.9/-.9 waiting-times=1/.9 family-information=-.8/-.5 co-production=-.9/-.6 parental-confidence=-.8/-.4 joint-working=.7/0 leadership=0/.4 data-and-quality=.9/0 identification=-.8/-1 therapies=1.6/0 mental-health=1.2/0 neurodevelopment=1.3/1.3 community-health=1.5/.6 preparation-for-adulthood=1.1/0 transitions=.5/.5 attainment=.7/1.3 attendance-and-exclusion=-.7/-.5 placements=0/-.6 school-inclusion=-.6/-.5 equity=.8/.6
garden	7.32	preparation-for-adulthood=.5/.9
gastrostomi	7.20	community-health=.8/.6 workforce=.8/.4
gate	7.20	attendance-and-exclusion=0/.5 transport=0/.4
gather	5.79	ehcp=0/-.5 waiting-times=-.6/0 co-production=1.8/2.7 joint-working=0/.8 leadership=-.7/-.5 data-and-quality=.5/0 identification=-.4/0 community-health=-.5/0 social-care=-.4/0 workforce=-.6/0
gave	6.18	co-production=.5/.8
gcse	7.00	attainment=1.3/1.8 alternative-provision=0/.4
gener	5.29	ehcp=.5/.5 family-information=-.5/0 co-production=-.7/-.4 joint-working=-.6/0 leadership=0/.6 data-and-quality=-1.1/-.6 community-health=1.5/1.9 social-care=-.5/0 attendance-and-exclusion=0/-.4 school-inclusion=.6/.5 workforce=.8/0 equity=1/-.5
genuin	7.10	co-production=0/.5 joint-working=.5/0 leadership=0/.4 identification=.5/0
get	4.13	ehcp=-.6/0 waiting-times=1.1/0 family-information=.6/0 co-production=-.5/-.6 parental-confidence=.9/.8 joint-working=-.4/0 leadership=-.6/-.8 data-and-quality=-1.2/-1.2 therapies=.6/.4 mental-health=.8/.7 community-health=-.5/0 social-care=.6/0 preparation-for-adulthood=.6/0 transitions=0/.8 workforce=.6/-.7 children-in-care=0/-.5 equity=1.4/.7 transport=0/.5
girl	6.07	family-information=-.4/0 identification=1.7/.6 neurodevelopment=2/1.3 community-health=-.4/0 attainment=0/.4 placements=.5/.8 alternative-provision=0/.4 equity=1.8/.4
give	4.53	waiting-times=-1/0 local-offer=.6/.4 family-information=.7/0 joint-working=-.5/0 community-health=0/.5 social-care=0/.6 transitions=0/-.5 workforce=-.5/0 children-in-care=.4/1 equity=-.7/-.7
given	4.52	waiting-times=-.8/-.8 family-information=1.1/1.7 joint-working=0/-.6 leadership=.7/0 data-and-quality=-1/-.6 identification=0/-.6 mental-health=-.5/-.6 community-health=0/.5 attendance-and-exclusion=-.4/0 alternative-provision=0/-.4 school-inclusion=0/.8 workforce=0/.4 equity=0/.6
glass	7.79	identification=.5/0 community-health=.5/.4
glow	8.01	social-care=0/.5
go	3.99	ehcp=0/-.5 waiting-times=0/-1.2 local-offer=0/-.5 family-information=1.3/.7 co-production=-1.3/-.4 parental-confidence=1/1.2 joint-working=.5/.7 leadership=-.8/-.9 data-and-quality=-1.2/-.6 identification=.5/-.8 community-health=0/.5 social-care=.7/0 transitions=1.1/.7 attendance-and-exclusion=0/.6 alternative-provision=0/.4 school-inclusion=0/.7 children-in-care=0/.6 equity=0/-.6
goal	6.57	data-and-quality=0/.5 therapies=.9/1.7
goe	5.74	identification=.4/0 children-in-care=.5/.6 equity=0/.6
gone	5.26	family-information=0/-.4 mental-health=0/.5 attendance-and-exclusion=0/.5 placements=.6/.7 equity=0/-.5
good	4.21	ehcp=.6/0 co-production=0/-.8 parental-confidence=.4/0 joint-working=0/-.4 data-and-quality=.6/1.1 identification=.5/0 therapies=0/.4 mental-health=0/-.7 community-health=-.5/0 social-care=0/.7 attainment=.5/.5 children-in-care=0/.9 equity=-.5/-.6
goodwil	6.69	parental-confidence=0/.5 identification=.4/0 neurodevelopment=0/.5
got	6.84	social-care=.5/.7
govern	5.27	ehcp=-1/-.5 waiting-times=-1.5/-.5 family-information=-.8/-.5 co-production=0/-.4 joint-working=0/.5 leadership=6.3/6.1 identification=-.4/0 community-health=-.8/0 social-care=-.5/0 preparation-for-adulthood=-.5/0 transitions=-.6/0 workforce=-1.1/0 equity=-.4/0
governor	7.00	school-inclusion=.6/0 workforce=.5/.4
gp	4.80	ehcp=-.8/-.5 waiting-times=-1.3/-.5 local-offer=.7/.8 parental-confidence=0/-.5 joint-working=2/1.3 leadership=-.4/-.5 data-and-quality=-.7/-.6 neurodevelopment=.8/1.4 community-health=3.1/2.3 social-care=-.9/-.7 transitions=.7/0 attendance-and-exclusion=-.6/0 placements=-.4/0 school-inclusion=-.7/-.5
grade	7.00	data-and-quality=.5/.6 attainment=.5/.6
graduat	6.07	waiting-times=-.6/0 joint-working=-.9/-.8 leadership=-.5/-.4 identification=.5/1.2 school-inclusion=3.5/3.2 equity=.7/0
grandpar	7.46	local-offer=0/.5
grant	6.63	family-information=0/.8 leadership=0/.5 placements=.4/0 school-inclusion=0/.5
grasp	7.10	parental-confidence=0/.4 leadership=.8/0 data-and-quality=.5/0
great	5.69	joint-working=.5/0 identification=.5/.5 community-health=0/-.5 equity=0/.5
greater	6.36	waiting-times=0/.5 joint-working=.4/-.4 leadership=0/.5 data-and-quality=0/-.4 community-health=.4/.5 preparation-for-adulthood=0/.7 transitions=.6/0
greatest	6.57	local-offer=0/.7 data-and-quality=.5/0 identification=.4/.7
greatli	7.61	school-inclusion=.4/0 equity=.5/0
grievanc	8.01	parental-confidence=.5/1
grip	6.76	ehcp=.7/0 joint-working=-.4/0 leadership=.9/1 data-and-quality=.8/.4 neurodevelopment=0/.4
ground	6.51	leadership=.4/0 workforce=0/.5
group	3.94	ehcp=-.6/-1.1 waiting-times=-1.2/0 co-production=2.3/2.5 parental-confidence=-.8/-.5 joint-working=-.5/0 leadership=0/-.4 data-and-quality=.9/0 therapies=-.7/0 mental-health=.9/.6 neurodevelopment=1.9/1.3 community-health=-1.7/-1 social-care=.5/0 preparation-for-adulthood=-.6/0 transitions=-.5/0 attendance-and-exclusion=.4/1.2 placements=-.7/-.4 alternative-provision=-.6/-.6 workforce=-1.6/-.7 equity=1.7/1.4
grow	5.14	family-information=-.5/0 parental-confidence=.6/.5 therapies=0/.5 mental-health=.6/0 preparation-for-adulthood=.5/.7 transitions=0/-.4 placements=.5/0 school-inclusion=-.4/0 workforce=0/.4 children-in-care=-.5/-.6 equity=-.5/0
grown	5.74	waiting-times=.7/0 joint-working=0/.4 neurodevelopment=0/.5 workforce=.7/0
growth	7.00	co-production=0/.6 parental-confidence=.4/0 community-health=.5/0 placements=0/.5
guarante	7.46	children-in-care=.4/0
guess	7.79	family-information=.4/0 mental-health=0/.5
guesswork	7.79	data-and-quality=0/.4
guid	5.76	ehcp=-.5/-.6 waiting-times=-.6/0 family-information=2/2.4 preparation-for-adulthood=0/-.6
guidanc	4.76	ehcp=0/-.8 waiting-times=-1.2/-.7 family-information=4.7/3.4 parental-confidence=-.6/-.5 joint-working=-1.5/-1.3 leadership=-.6/-.7 data-and-quality=-.8/0 neurodevelopment=0/-.4 community-health=-1.2/-.8 preparation-for-adulthood=1.7/1.1 transitions=-.4/-.4 attendance-and-exclusion=-.7/0 placements=-.5/0 alternative-provision=0/-.6 school-inclusion=2/1.4 children-in-care=0/.9
gym	7.79	social-care=0/.4 alternative-provision=.5/.6
gypsi	8.01	equity=.5/.6
h	7.79	ehcp=.5/.7 social-care=.7/0
ha	2.31	ehcp=0/-.7 waiting-times=1.4/-.5 local-offer=.5/.5 co-production=0/-1.2 parental-confidence=1.1/0 joint-working=-1.7/-.9 leadership=3.2/1.3 data-and-quality=1.4/.7 identification=-1.4/-1 therapies=.7/1.3 neurodevelopment=1/.5 community-health=-.6/.5 social-care=-.6/0 preparation-for-adulthood=-1.3/-.5 transitions=-2.1/-1.7 attendance-and-exclusion=.9/.6 school-inclusion=.9/.8 workforce=3.7/1.2 children-in-care=-1.2/-1
habilit	7.79	community-health=.6/.8
had	3.18	ehcp=.9/-.6 waiting-times=.7/1.7 local-offer=1.3/1.1 family-information=-.5/0 co-production=.7/1 parental-confidence=.8/.4 data-and-quality=-.7/.6 identification=0/.9 therapies=0/-.5 neurodevelopment=.5/0 preparation-for-adulthood=-.6/-.9 attainment=-.8/-.8 school-inclusion=-.8/-.8 workforce=1.3/0 children-in-care=0/-.9 equity=0/-.6
half	4.61	family-information=0/-.7 co-production=-.5/-.5 joint-working=-.6/-.6 leadership=-.5/0 identification=1.3/.9 mental-health=.4/.5 neurodevelopment=0/-.4 community-health=.7/1.2 preparation-for-adulthood=0/-.5 transitions=.4/1.1 placements=-.5/-.5 alternative-provision=.4/.6 workforce=.7/0 equity=1/0
hall	7.00	family-information=0/.4
halv	6.63	equity=0/.4
hamper	7.46	identification=0/.5
hand	5.27	family-information=.5/.8 parental-confidence=.4/0 joint-working=.6/0 leadership=-.4/-.5 identification=-.5/0 social-care=.7/0 transitions=0/.4 workforce=0/.9 children-in-care=0/-.5 equity=0/-.5
handbook	7.46	family-information=0/.6 school-inclusion=.4/.4
handl	6.46	parental-confidence=.6/.6 transitions=0/.6 transport=.5/.7
handov	6.57	waiting-times=0/.4 joint-working=.5/0 neurodevelopment=.5/0 community-health=.7/-.7 preparation-for-adulthood=.5/1 transitions=1.4/1.4
happen	5.01	waiting-times=.6/0 family-information=1.3/1.7 joint-working=-.6/0 leadership=-.6/0 identification=0/.5 community-health=0/.5 transitions=.5/0
happier	7.46	school-inclusion=0/.5
hard	5.06	waiting-times=-.7/-.4 family-information=1/.6 co-production=.6/0 parental-confidence=.6/0 joint-working=0/-.5 mental-health=0/.6 neurodevelopment=-.4/0 community-health=-.5/0 attendance-and-exclusion=-.4/0 equity=1.1/0 transport=0/.4
hardest	8.01	transitions=0/.5
harm	6.36	waiting-times=0/.6 mental-health=1.1/1.3 children-in-care=.4/.7
hast	8.01	transitions=.4/0
have	1.87	ehcp=-.9/0 waiting-times=.6/-1.5 local-offer=-1.1/-.9 family-information=-1.7/-2.2 co-production=0/.5 parental-confidence=1.5/1.6 joint-working=-.5/-1 leadership=3.5/1.6 data-and-quality=0/-.9 identification=.9/.9 therapies=.6/0 social-care=0/-.5 preparation-for-adulthood=-.7/-.9 transitions=-1.4/-1.5 attendance-and-exclusion=.9/-.8 placements=.8/0 alternative-provision=.6/0 school-inclusion=2.1/1.6 workforce=4.4/2.4 children-in-care=0/.5 equity=1.4/1.5 transport=-.6/-.5
he	6.46	ehcp=.6/0 co-production=0/.7 parental-confidence=.5/.5 leadership=0/.7 data-and-quality=-.4/0
head	5.69	family-information=-.5/0 co-production=.5/.6 joint-working=.4/0 leadership=.7/1.2 school-inclusion=.5/0 workforce=.5/0
headteach	5.03	ehcp=-.6/-.6 waiting-times=-.5/0 family-information=-.5/-.4 co-production=-.5/0 leadership=.6/.5 data-and-quality=.6/0 identification=-.6/0 neurodevelopment=-.4/0 community-health=-.4/0 social-care=-.5/0 preparation-for-adulthood=-.4/0 transitions=-.4/0 attendance-and-exclusion=1.2/.9 alternative-provision=.6/0 school-inclusion=2.6/3.7 workforce=-.4/0 children-in-care=-.4/-.5
health	2.48	ehcp=2.1/2.1 waiting-times=1.4/2 local-offer=-1.1/-.4 family-information=-2.7/-1.8 co-production=-2.4/-1.8 parental-confidence=-2.8/-1.3 joint-working=5.3/1.8 leadership=0/.4 data-and-quality=-.7/1.1 identification=3.3/1.6 therapies=0/-2.4 mental-health=7.2/4 neurodevelopment=-1.6/-1.3 community-health=8.9/5.3 social-care=-4.2/-2.7 attainment=-2.1/-1.2 attendance-and-exclusion=-2.5/-1.4 placements=-2.1/-1.3 alternative-provision=-2/-1.5 school-inclusion=-2.6/-1.6 workforce=0/.6 children-in-care=.4/1.3 transport=-1.7/-1.4
healthcar	6.69	joint-working=.4/.8 community-health=1.4/.6 transitions=.6/0
healthi	6.22	ehcp=-.5/0 waiting-times=-.6/.5 co-production=-.5/0 joint-working=-.7/0 leadership=-.5/0 identification=3.4/3.3 social-care=-.6/0 equity=.4/0
healthier	8.01	community-health=0/.5
hear	4.62	waiting-times=.6/0 local-offer=0/-.4 family-information=.9/1.1 co-production=0/.6 parental-confidence=.4/.8 joint-working=0/-.4 leadership=-.8/-.6 data-and-quality=-.4/-.4 identification=1.4/1.8 therapies=-.7/0 mental-health=-.9/-.6 neurodevelopment=-.7/-.6 community-health=3.8/2.7 social-care=-.7/-.8 preparation-for-adulthood=-.4/-.7 transitions=-.4/0 attendance-and-exclusion=-.6/0 alternative-provision=-.4/-.4 workforce=-.5/0 equity=0/-.4
heard	5.27	waiting-times=0/-.4 local-offer=.5/0 family-information=.8/0 co-production=2.1/1.8 parental-confidence=1.2/2.1 joint-working=-.6/0 leadership=-.6/0 data-and-quality=-.6/0 community-health=-.5/0 social-care=0/-.6 preparation-for-adulthood=-.6/0 workforce=0/-.4 equity=.6/0
heart	6.69	waiting-times=-.6/0 co-production=0/.5 leadership=.4/0 identification=.4/.6
heavi	7.79	workforce=0/.5
held	4.88	waiting-times=0/-.6 family-information=.4/0 co-production=0/.6 joint-working=.8/1 identification=0/-.5 community-health=0/.6 preparation-for-adulthood=-.4/0 school-inclusion=0/-.6 workforce=-.5/-.5 children-in-care=.6/.5
help	2.80	ehcp=-2/-1.5 local-offer=-.4/0 family-information=1.6/1.4 parental-confidence=-1.4/-.8 leadership=-1.6/-2.3 data-and-quality=-2/-2.2 identification=1.4/0 mental-health=2.4/2.7 neurodevelopment=.8/.9 community-health=-2.2/-1.4 social-care=4/3.4 preparation-for-adulthood=.9/-.5 attainment=-.6/-.5 attendance-and-exclusion=1.3/1.2 placements=-.9/-1.3 alternative-provision=-.5/-.9 school-inclusion=2/1.6 equity=.9/.7 transport=-1.1/-1
helplin	6.41	waiting-times=0/-.5 family-information=1.4/1.6 equity=.7/.6
her	5.79	identification=-.4/-.4 community-health=1.2/.7 attendance-and-exclusion=0/.6 alternative-provision=.5/0
heritag	8.01	equity=0/.7
hi	6.69	waiting-times=0/.5 therapies=0/.4 alternative-provision=0/.4
hidden	7.20	leadership=0/.5 identification=0/.5
high	4.43	ehcp=-.5/0 waiting-times=-.8/0 local-offer=-.5/0 family-information=-.5/-.4 co-production=-.5/0 joint-working=-2/-.8 leadership=.5/0 data-and-quality=0/-1.1 identification=0/-.7 therapies=-.8/0 neurodevelopment=-.9/0 community-health=0/.7 social-care=.4/0 transitions=-.4/0 attendance-and-exclusion=.8/.8 placements=.5/.9 alternative-provision=.6/0 school-inclusion=0/.4 workforce=1.1/1.4 children-in-care=.4/1.1 equity=-.5/-.6
higher	6.92	social-care=.5/0 attainment=0/.4 attendance-and-exclusion=.7/.7
highest	6.27	waiting-times=-.4/0 parental-confidence=.4/.7 social-care=0/.6 equity=.5/0
highli	5.64	waiting-times=-.5/0 family-information=1.1/0 data-and-quality=-.7/0 identification=0/.5 community-health=.6/1.1 social-care=.4/0 school-inclusion=.5/0 workforce=.8/.8
highlight	7.20	co-production=0/.5
hinder	7.79	parental-confidence=.5/0 joint-working=0/.9 data-and-quality=0/-.4 community-health=.7/.4 workforce=.6/0
hire	7.61	ehcp=0/.4
histor	7.10	ehcp=0/.6 waiting-times=.5/0
histori	6.84	joint-working=.4/0 children-in-care=0/.6
hoist	7.10	waiting-times=.6/0 community-health=.7/.8
hold	4.61	waiting-times=0/.5 co-production=-.7/0 joint-working=1.4/0 leadership=.9/1.1 data-and-quality=0/.5 therapies=-.5/0 community-health=0/.6 transitions=-.6/-.6 placements=0/-.8 school-inclusion=0/.5 workforce=-.4/0 equity=-.5/0
holder	8.01	community-health=.6/.7
holidai	5.94	family-information=0/-.5 social-care=2.2/2.6 workforce=-.5/0
holist	6.92	ehcp=0/.6 data-and-quality=-.5/0 neurodevelopment=0/.6 social-care=.8/1.2 children-in-care=0/.4
home	3.67	ehcp=-1.7/-.6 waiting-times=-.6/-1.3 local-offer=-.6/-.7 family-information=-.6/-1.4 co-production=0/-1.1 joint-working=0/-.9 leadership=-1.6/-1.5 data-and-quality=0/-1.2 identification=0/-.5 therapies=-.6/0 mental-health=.7/1.2 neurodevelopment=.7/0 community-health=1.9/2.2 preparation-for-adulthood=-.7/0 transitions=1.8/1.3 attainment=0/-.6 attendance-and-exclusion=3.4/4.2 placements=2/1.6 alternative-provision=-.6/-.5 school-inclusion=-1.6/-1.1 workforce=-1/-.7 children-in-care=1.2/1 equity=-1.2/-1.2 transport=1.4/2
honest	6.36	co-production=.5/0 parental-confidence=.6/.4 leadership=.7/1.1
honesti	7.79	parental-confidence=0/.6
hope	5.97	co-production=.7/.7 joint-working=0/.5 preparation-for-adulthood=.7/0
horticultur	7.79	preparation-for-adulthood=.4/.5
hospic	6.84	waiting-times=-.4/0 joint-working=1.6/0 community-health=1.6/1.9 social-care=0/.6
hospit	4.34	ehcp=-1.4/-.9 waiting-times=0/.6 local-offer=0/-.4 family-information=-.5/0 parental-confidence=-.6/0 joint-working=2.6/1.5 leadership=-.4/-1 data-and-quality=-.8/0 identification=-1/-.5 therapies=-.6/-.4 mental-health=.6/0 neurodevelopment=0/-.5 community-health=3.4/1.8 social-care=-.9/-.7 preparation-for-adulthood=.7/1.2 transitions=2.2/2.3 placements=-.4/-.6 alternative-provision=0/-.5 school-inclusion=-1.2/-.7 workforce=-.7/-.6 children-in-care=2.7/1.9 equity=-.6/0
host	6.69	children-in-care=.7/1
hotel	7.79	preparation-for-adulthood=0/.5
hour	4.80	ehcp=-.4/0 joint-working=-.9/0 leadership=-.4/-.6 data-and-quality=.6/-.6 identification=0/.4 social-care=0/.4 preparation-for-adulthood=-.7/-.5 transitions=-.6/0 attendance-and-exclusion=2/2.3 alternative-provision=.7/.6 equity=.7/0 transport=1/1.2
hous	5.34	ehcp=0/-.5 local-offer=0/.4 family-information=.5/0 joint-working=.6/0 leadership=.5/0 social-care=.6/0 preparation-for-adulthood=2/1.3 children-in-care=.4/.5
household	7.79	therapies=.4/0
how	3.42	ehcp=-.5/0 waiting-times=-1.2/-2.2 family-information=1.1/0 co-production=.8/1.2 parental-confidence=0/-.5 joint-working=-.8/0 data-and-quality=4.6/3.9 identification=-.5/0 mental-health=0/.6 community-health=-1/0 social-care=0/-.6 transitions=-.5/-1 attainment=-.6/0 placements=-.6/-.8 alternative-provision=.6/.7 school-inclusion=.8/0 workforce=.5/.5 equity=.5/0
howev	4.38	ehcp=.4/0 waiting-times=2.9/1.6 family-information=-.6/-.9 co-production=-.5/0 parental-confidence=.4/.4 joint-working=-.8/-.8 leadership=1.3/1 identification=-.6/0 mental-health=-.5/0 neurodevelopment=.9/0 community-health=-.8/-1.1 social-care=0/.5 preparation-for-adulthood=-1.2/-.8 attainment=0/.4 placements=0/.5 alternative-provision=.4/.6 school-inclusion=-.9/-.7 workforce=0/-.5 children-in-care=-.8/-.5 equity=.8/0
hub	5.20	ehcp=-.9/-.5 waiting-times=-.7/0 family-information=1.4/.5 co-production=-.4/0 parental-confidence=-.5/0 joint-working=1.3/0 leadership=-.6/-.5 data-and-quality=-.6/0 identification=.5/.5 therapies=.5/0 mental-health=0/-.5 neurodevelopment=.5/0 community-health=-.7/0 social-care=2.4/1.5 workforce=-1/-.6 equity=0/.7
human	7.61	family-information=.5/.5
hundr	6.92	data-and-quality=0/.4
hydrotherapi	7.20	ehcp=0/.4 therapies=.7/.8
hyperact	7.00	waiting-times=1/0 mental-health=0/.7 neurodevelopment=1.7/1.2 community-health=-.5/0
i	7.10	leadership=0/.7
icb	4.16	ehcp=-1.2/0 waiting-times=1.4/.4 local-offer=0/-.5 family-information=0/-.6 co-production=-.7/0 parental-confidence=-1/-.6 joint-working=2.9/2 leadership=2.8/1.9 data-and-quality=.7/.6 identification=-1.7/-1.1 therapies=.7/.5 mental-health=.6/1.1 neurodevelopment=2.2/1.4 community-health=2.7/2.4 social-care=-1.4/-.8 preparation-for-adulthood=-.9/-.9 transitions=-.7/-.9 attainment=-.6/0 attendance-and-exclusion=-1/-.9 placements=-.4/0 alternative-provision=-.8/-.7 school-inclusion=-1.4/-.7 workforce=-.8/-.7 children-in-care=-.7/-.6 equity=1.7/0 transport=-.4/0
idea	6.27	ehcp=0/-.5 waiting-times=-.5/0 family-information=0/.6 co-production=0/.6 school-inclusion=.6/.6
identif	5.45	ehcp=-.7/0 family-information=-.7/-.4 co-production=-.6/-.4 leadership=0/-.5 data-and-quality=-.9/-.7 identification=7.1/5.8 therapies=.4/0 social-care=0/-.5 preparation-for-adulthood=0/-.4 transitions=0/-.4 attendance-and-exclusion=0/-.5 school-inclusion=1/0 children-in-care=0/-.7 equity=.7/.4
identifi	4.03	ehcp=-1.1/-.8 local-offer=-.8/-.4 family-information=-1.2/0 co-production=-1/-1.3 parental-confidence=-.9/-.7 joint-working=1.2/.5 data-and-quality=.7/0 identification=8.6/6.3 therapies=0/-1.2 mental-health=0/-.8 community-health=-1.1/0 social-care=-.7/.6 preparation-for-adulthood=0/-.5 attainment=-.6/0 attendance-and-exclusion=0/-.7 alternative-provision=-.6/-.8 school-inclusion=1.3/0 workforce=0/.7 children-in-care=.5/-.5 equity=0/.6 transport=-.9/-.5
if	5.15	waiting-times=0/.9 family-information=.6/.4 joint-working=.4/-.8 identification=.4/.6 therapies=0/.4 social-care=.7/0 attendance-and-exclusion=0/.9 workforce=0/-.6 equity=0/-.5 transport=0/.5
ignor	7.46	parental-confidence=.5/0
ill	6.14	mental-health=.4/1.1 community-health=.5/.6 attendance-and-exclusion=.5/.9
imagin	6.69	social-care=.5/.7
imbal	7.79	equity=.6/.8
immedi	7.10	family-information=.4/0 mental-health=0/.5 neurodevelopment=0/.6 community-health=.5/.8 children-in-care=.4/0
impact	4.44	ehcp=0/-.4 waiting-times=.6/.6 local-offer=0/-.4 family-information=.6/0 co-production=-.7/-.7 parental-confidence=0/-.5 joint-working=-2.1/-.8 leadership=1.1/.6 data-and-quality=3.7/4.4 identification=.6/0 therapies=0/-.5 mental-health=.8/0 neurodevelopment=.6/0 community-health=0/1.1 social-care=-.9/0 preparation-for-adulthood=-1/0 transitions=-1.2/-.5 attendance-and-exclusion=.4/-.8 placements=-.6/0 school-inclusion=-.8/-.8 workforce=.8/0 children-in-care=-.8/0 transport=-.7/0
impair	6.00	family-information=-.5/0 co-production=-.5/0 joint-working=.4/0 community-health=3.6/2.7 preparation-for-adulthood=0/-.6 transitions=0/.6 school-inclusion=0/-.4
imparti	6.84	family-information=1/1.4 joint-working=-.5/0 preparation-for-adulthood=.6/.7
implement	5.76	waiting-times=.7/0 family-information=-.6/0 joint-working=0/.5 leadership=1.5/.9 data-and-quality=0/-.6 identification=-.9/-.5 therapies=.6/0 social-care=-.4/0 preparation-for-adulthood=-.8/0 placements=0/.5 school-inclusion=-.4/0 workforce=.6/1
import	6.36	family-information=.7/0 community-health=.6/0 social-care=.4/0 transitions=.6/0 workforce=.7/.8 children-in-care=0/.7
improv	3.24	ehcp=2.9/2.6 waiting-times=.7/-.8 family-information=0/1.3 co-production=.4/-.5 parental-confidence=.5/-.8 joint-working=0/1.2 leadership=3.5/3.6 data-and-quality=1.7/1 identification=-2.1/-1.5 therapies=0/.5 mental-health=-1.6/0 neurodevelopment=-1/-.7 community-health=-.9/-.6 social-care=-2.4/-1.8 preparation-for-adulthood=-1.2/0 transitions=-1/.9 attainment=.5/1.5 placements=-1.5/-1.1 school-inclusion=-.5/-.7 workforce=-1.1/-1.3 children-in-care=-1.8/-1 equity=-2.2/-1.4 transport=-1.2/-.7
in	1.49	local-offer=-1.6/-1.7 family-information=-1.5/-1.1 co-production=-.7/0 joint-working=-.9/-.7 data-and-quality=-.9/-1.3 therapies=1/0 mental-health=.7/0 social-care=-.5/0 transitions=-.4/0 attainment=1/1.7 attendance-and-exclusion=0/-1.9 placements=1.1/0 school-inclusion=2.3/1.1 workforce=1.5/0 children-in-care=1.1/1.5 equity=4/2.5 transport=-1.1/-.9
inaccur	7.61	family-information=0/.4
incid	7.61	data-and-quality=.7/.4 transport=.6/.9
includ	3.61	ehcp=0/1.1 waiting-times=-1.4/.6 co-production=.9/-.5 joint-working=.9/0 leadership=-.8/-.7 data-and-quality=-.8/.5 identification=0/-.5 therapies=.6/0 mental-health=0/1 neurodevelopment=0/-.4 community-health=-1/-1.1 social-care=.8/.7 preparation-for-adulthood=0/-.4 transitions=-.8/0 attendance-and-exclusion=0/-.5 workforce=-.4/.7 equity=0/-.6 transport=-.7/0
inclus	4.34	ehcp=-1.2/-.7 waiting-times=-.9/-.6 family-information=-1/-.8 co-production=-.6/0 parental-confidence=-.8/-.4 joint-working=-.4/-1.3 leadership=1.7/1.5 data-and-quality=0/-.5 identification=2.3/2.4 therapies=-1/-.5 mental-health=-.7/-.4 neurodevelopment=-1/-.5 community-health=-1.6/-1.1 social-care=-.6/0 preparation-for-adulthood=-.9/-.6 transitions=0/-.6 attainment=0/-.5 attendance-and-exclusion=1.9/1.7 placements=-.6/-.5 school-inclusion=5.3/5.2 workforce=1.3/-.6 children-in-care=-.7/-.5
incomplet	6.92	local-offer=.5/.8 joint-working=.4/.5 data-and-quality=.5/0 alternative-provision=.4/0
inconsist	5.85	ehcp=.5/.6 waiting-times=.6/-.5 co-production=-.8/0 joint-working=-.9/0 leadership=-.6/-.6 equity=1.9/1.9
increas	4.76	ehcp=0/.8 waiting-times=1/-.9 local-offer=-.5/0 family-information=0/.9 co-production=0/-.4 leadership=0/.8 therapies=0/.4 mental-health=-.5/0 neurodevelopment=-.6/0 social-care=.8/.8 preparation-for-adulthood=0/-.5 transitions=-.6/-.7 attainment=-.6/0 attendance-and-exclusion=.4/0 placements=2.1/.9 alternative-provision=0/-.6 school-inclusion=0/-.8 workforce=2.5/.7 children-in-care=-.8/-.5 equity=-.5/-.5
increasingli	6.63	waiting-times=0/-.5 parental-confidence=.6/0 joint-working=0/.6 neurodevelopment=0/.4 placements=0/.4 school-inclusion=.8/0
independ	4.52	waiting-times=-1.4/-.7 family-information=.6/.5 co-production=-.7/-.6 joint-working=0/-.6 data-and-quality=.7/0 identification=-1.1/-.6 mental-health=0/-.6 community-health=-.8/0 preparation-for-adulthood=2.7/1.7 transitions=-.6/-.5 attainment=.5/0 attendance-and-exclusion=-.6/-.5 placements=2.4/3.2 school-inclusion=-1/-.7 workforce=-1.2/-.4 children-in-care=0/.6 equity=-.5/-.6
indic	6.31	waiting-times=-.6/0 co-production=.5/0 data-and-quality=1/.9 children-in-care=0/.4 equity=0/.5
individu	4.54	ehcp=.5/0 waiting-times=-1.2/-.7 family-information=-1.1/-.6 co-production=0/.9 joint-working=0/-1.1 therapies=0/.5 neurodevelopment=-1.1/0 community-health=-.7/0 preparation-for-adulthood=0/1.2 transitions=.8/0 attainment=-.6/0 school-inclusion=0/-.4 equity=.8/0 transport=0/.5
induct	6.69	joint-working=0/-.4 school-inclusion=0/.5 workforce=1.4/2.2
inequ	6.92	co-production=0/.4 joint-working=-.4/0 identification=0/-.6 social-care=.5/0 equity=2.2/2.8
infanc	7.20	co-production=.5/0 data-and-quality=.4/0
infant	6.92	identification=.9/1
influenc	6.22	waiting-times=-.4/0 family-information=-.4/0 co-production=1.5/2.1 data-and-quality=-.4/0 school-inclusion=0/.5 equity=.4/0
inform	3.48	waiting-times=-2.5/-2.3 local-offer=1.5/1 family-information=6.2/5.9 co-production=-1.9/.5 parental-confidence=-.9/-.8 joint-working=4.8/3.7 leadership=-2.2/-1.7 data-and-quality=3.8/5.6 identification=-1.1/-.5 therapies=-1.4/-1.3 mental-health=-2/-.9 neurodevelopment=-1.2/-.6 community-health=-2/-1.5 social-care=-.9/-1.1 preparation-for-adulthood=-1.1/-.7 transitions=.7/.8 attainment=-1/-.6 attendance-and-exclusion=0/-.5 placements=-.6/-.8 alternative-provision=0/-.6 school-inclusion=-2/-1.3 workforce=-1.8/-.9 children-in-care=-.8/-.4 equity=-1.4/0 transport=-.8/-.7
initi	5.32	ehcp=0/-.6 waiting-times=2.3/0 family-information=0/-.8 joint-working=-.7/-.6 leadership=.5/.9 identification=.5/0 therapies=.6/0 mental-health=0/.4 community-health=1.4/-.5 preparation-for-adulthood=-.5/0 transitions=-.5/0 workforce=-.5/0 children-in-care=1.2/2.1
innov	6.84	waiting-times=0/.5 joint-working=0/-.6 mental-health=.4/0 neurodevelopment=0/.5 community-health=.5/0 social-care=-.4/0 placements=.5/0 equity=0/.6
inpati	7.79	mental-health=.6/0 children-in-care=.4/.5
input	6.36	ehcp=0/.7 waiting-times=.7/0 co-production=.7/.9 school-inclusion=.5/0 equity=0/.6
insid	6.92	waiting-times=1.2/0 children-in-care=0/.7
insight	7.79	social-care=0/.4
insist	7.46	school-inclusion=.5/0
inspect	4.98	ehcp=.4/0 co-production=-.4/0 leadership=1.9/2.6 data-and-quality=0/-.7 identification=-.4/0 neurodevelopment=-.5/0 community-health=0/-.5 preparation-for-adulthood=-.6/0 transitions=-.6/-.4 school-inclusion=0/-.4 workforce=0/.5 equity=-.6/0
inspector	3.60	ehcp=1.1/0 waiting-times=-1.1/0 family-information=-.7/-.7 co-production=1.6/1.3 data-and-quality=-.5/0 identification=-.6/0 therapies=-.4/0 mental-health=-.4/0 neurodevelopment=0/.5 community-health=-.5/0 transitions=-.6/0 placements=-.6/-.8 workforce=.5/0 equity=-1.2/0
instabl	8.01	data-and-quality=.4/0 workforce=.7/.7
instanc	6.18	data-and-quality=.4/.8 identification=0/-.5 therapies=0/.6 school-inclusion=0/.4 workforce=-.4/0
instead	6.41	local-offer=.5/.7 leadership=.6/0 preparation-for-adulthood=.5/.7
instrument	7.61	co-production=.8/.9
insuffici	6.63	leadership=0/-.6 placements=0/.6 workforce=.8/.9 equity=0/.5
intak	8.01	equity=.5/0
integr	5.32	family-information=0/-.4 co-production=-.7/0 parental-confidence=-.4/0 joint-working=2.3/2 data-and-quality=-.6/.4 identification=1.3/.8 therapies=1.2/1.7 mental-health=-.7/0 community-health=-.6/0 social-care=-.5/0 preparation-for-adulthood=0/-.6 transitions=-.5/0 attendance-and-exclusion=-.4/-.4 workforce=-.6/-.5 children-in-care=0/-.4
intellig	7.61	joint-working=.5/0 data-and-quality=0/.7 children-in-care=0/.4
intend	6.03	identification=-.4/0 alternative-provision=0/.5
intens	6.57	identification=0/.7 therapies=0/.7 neurodevelopment=.5/0 children-in-care=1/.5
intensifi	8.01	attendance-and-exclusion=0/.5
intent	7.20	leadership=.4/.6
interact	7.79	neurodevelopment=0/.5
interest	6.76	attendance-and-exclusion=.6/1
interim	6.41	ehcp=0/-.4 leadership=0/.5 placements=.5/.6 workforce=.6/0
intern	6.69	preparation-for-adulthood=.8/1.2
internet	7.46	family-information=0/.6
internship	5.74	waiting-times=-.8/0 co-production=-.6/0 joint-working=-.6/0 leadership=-.5/0 data-and-quality=-.5/0 mental-health=-.5/0 neurodevelopment=-.4/0 community-health=-.5/0 preparation-for-adulthood=4.3/4.6 attendance-and-exclusion=-.5/0 workforce=-.6/0
interpret	6.18	family-information=.5/.5 identification=.6/.6 equity=.8/.5
interrupt	7.46	waiting-times=0/.5
interv	7.79	waiting-times=.4/.5 neurodevelopment=.4/0
interven	7.10	joint-working=-.6/0 data-and-quality=.5/-.4 attendance-and-exclusion=.9/.9
intervent	5.18	ehcp=-1.2/-.6 waiting-times=.6/1.1 family-information=-.4/0 co-production=-.7/-.5 parental-confidence=-.7/0 joint-working=-.6/-.7 identification=.4/0 therapies=.8/.7 mental-health=0/.7 neurodevelopment=-.6/-.4 preparation-for-adulthood=-.9/-.5 transitions=-.6/-.5 attendance-and-exclusion=0/.6 placements=-.6/0 school-inclusion=1.2/.9 workforce=-.4/0 children-in-care=-.4/0
interview	6.18	co-production=1.1/1.2 data-and-quality=-.4/0 preparation-for-adulthood=.8/.4 children-in-care=.7/1
into	3.98	ehcp=0/-.4 waiting-times=0/-.5 local-offer=0/-.5 co-production=.7/0 leadership=-.6/0 data-and-quality=-1.1/0 identification=.4/0 mental-health=-.5/0 neurodevelopment=-.6/0 community-health=-.7/-.8 social-care=0/-.5 preparation-for-adulthood=3.2/2.4 transitions=3.7/1.5 attainment=0/.7 attendance-and-exclusion=.5/0 placements=0/.5 workforce=-1.5/-1 equity=-.5/-.5 transport=-.5/-.5
introduc	5.38	ehcp=.5/.7 waiting-times=.5/0 leadership=0/-.5 data-and-quality=.7/0 preparation-for-adulthood=.5/.4 transitions=.4/0 attendance-and-exclusion=0/-.4 equity=-.4/0
introduct	7.10	social-care=0/.5
invent	8.01	workforce=0/.4
invest	5.51	waiting-times=0/-.4 joint-working=-.8/-.5 leadership=2.8/1 identification=0/-.5 mental-health=0/.8 neurodevelopment=.5/0 community-health=-.7/-.6 transitions=-.5/0 school-inclusion=1.1/1.7 workforce=.4/.7
investig	7.79	attendance-and-exclusion=0/.4
invit	5.71	ehcp=.4/0 waiting-times=-.4/0 co-production=.9/.6 joint-working=1.1/.4 data-and-quality=-.5/0 social-care=-.5/0 equity=.4/0
involv	4.68	ehcp=.8/.6 waiting-times=-1.4/-.6 local-offer=-.4/0 co-production=5.4/4.3 parental-confidence=0/-.5 joint-working=1.8/1.2 leadership=-.9/-.9 identification=-.7/-.4 therapies=0/-.5 mental-health=-.5/0 neurodevelopment=-.6/0 community-health=-.7/-.6 preparation-for-adulthood=0/-.5 transitions=.7/0 attendance-and-exclusion=-.6/0 school-inclusion=-.6/-.7 workforce=0/-.8 children-in-care=0/.9 equity=-.5/0
iron	7.79	equity=.5/.4
is	1.73	waiting-times=-1.3/-1.3 local-offer=.6/.8 family-information=1/0 co-production=0/-.8 joint-working=.9/0 leadership=0/1.1 data-and-quality=2.1/1 therapies=-.6/0 mental-health=.7/.5 neurodevelopment=-.7/.6 community-health=-.8/.5 transitions=-.5/0 attendance-and-exclusion=1.3/.5 placements=-.8/-1.2 alternative-provision=.7/0 workforce=.5/0 children-in-care=.7/0 transport=-1.1/-1.1
island	7.79	equity=.8/.9
isol	6.11	joint-working=.7/1.4 leadership=0/-.7 data-and-quality=-.5/0 neurodevelopment=.5/0 preparation-for-adulthood=0/.8 school-inclusion=.4/0
issu	4.74	ehcp=4.2/3.7 waiting-times=2.4/0 family-information=.5/0 co-production=0/-.4 parental-confidence=1.2/.9 joint-working=-1.1/0 data-and-quality=-.6/-.6 therapies=-.5/0 mental-health=-.8/-.4 neurodevelopment=-.7/-.6 social-care=-.5/0 preparation-for-adulthood=-.9/-.6 attainment=-.4/0 attendance-and-exclusion=-.7/-.4 alternative-provision=-.5/0 school-inclusion=-.7/-.5 workforce=.9/0 children-in-care=-.6/0 equity=-.5/0 transport=0/.6
it	2.31	ehcp=-.5/1.3 waiting-times=-.8/0 local-offer=4/5.1 family-information=.9/1.7 co-production=2.8/1.1 parental-confidence=0/-.5 joint-working=-1.4/-.8 leadership=2.5/1.5 data-and-quality=3.1/2.8 identification=-2.7/-2 therapies=0/-.6 neurodevelopment=.4/0 community-health=-1.4/0 social-care=-.8/-.9 preparation-for-adulthood=-1.5/-1.5 transitions=-2.1/-1.7 attainment=-.7/-.9 attendance-and-exclusion=-.6/-1.3 placements=-1/-1 alternative-provision=-.5/-.5 school-inclusion=0/.9 workforce=-.5/0 children-in-care=-.7/-.6 equity=0/-.6 transport=0/-.5
itself	6.63	neurodevelopment=0/1.1 preparation-for-adulthood=0/.4
januari	7.32	local-offer=0/.5 leadership=.4/.5
jargon	7.61	ehcp=0/.5 family-information=0/.5
job	5.39	ehcp=0/-.5 data-and-quality=-.4/-.5 mental-health=-.4/0 community-health=-.5/0 preparation-for-adulthood=2.7/3.2 workforce=.5/0 equity=-.5/0
join	5.15	ehcp=0/-.7 waiting-times=.4/0 joint-working=2.5/.8 leadership=-.7/-.5 therapies=.7/1.5 community-health=0/-.5 preparation-for-adulthood=-.4/0 transitions=.5/0 attendance-and-exclusion=0/-.5 school-inclusion=0/.5 children-in-care=.5/0
joint	4.41	ehcp=-1.2/-.7 waiting-times=-1.2/-.7 local-offer=-.5/0 family-information=-1.2/-.8 co-production=.7/0 joint-working=9.9/6.9 leadership=-.7/0 data-and-quality=1.6/1.2 identification=-.9/-.8 therapies=.8/.8 neurodevelopment=-.5/-.5 community-health=.6/0 social-care=-1.1/-.8 preparation-for-adulthood=.5/0 attendance-and-exclusion=-.7/-.5 alternative-provision=-.7/-.7 school-inclusion=-1/-.7 workforce=-1.1/-.6 children-in-care=-.7/0 equity=-.8/-.7 transport=-.4/0
jointli	5.34	ehcp=-.7/0 waiting-times=-.6/0 joint-working=4.7/2.5 leadership=.7/1.8 social-care=-.7/-.4 placements=.7/.5 workforce=-.8/0
journei	6.14	co-production=.6/-.4 transport=2.6/3.2
jsna	7.20	co-production=.6/0 data-and-quality=1.5/2.5
judg	5.85	data-and-quality=1.7/2.1 placements=0/.7
judgement	7.46	data-and-quality=.5/0 children-in-care=0/.5
juli	7.61	transitions=.6/1
just	5.85	ehcp=0/.5 identification=0/.7 equity=.8/0
justic	5.82	ehcp=0/-.5 waiting-times=-.7/0 family-information=-.6/0 co-production=-.4/0 joint-working=1.4/0 leadership=-.5/0 data-and-quality=-.7/0 identification=2/0 therapies=1/0 community-health=-.7/-.4 preparation-for-adulthood=-.5/0 school-inclusion=-.4/0 children-in-care=5.4/5.1
keen	8.01	preparation-for-adulthood=0/.4
keep	4.47	waiting-times=.6/0 local-offer=0/.4 co-production=0/-.8 joint-working=-.4/-.6 leadership=-.7/0 data-and-quality=.5/.6 mental-health=.9/0 neurodevelopment=-.5/0 social-care=-.4/0 transitions=-.4/-.6 attendance-and-exclusion=.9/1.7 placements=-.6/-.5 school-inclusion=.5/.9 children-in-care=.7/.6 equity=-1/-.6 transport=0/-.4
kei	4.66	ehcp=-.6/0 waiting-times=-.8/-.7 family-information=-.9/0 co-production=-.4/0 parental-confidence=-.7/-.4 data-and-quality=-.6/0 therapies=-.9/-.5 community-health=-.8/-.9 social-care=-.9/-.8 transitions=1/1.3 attainment=3.4/4.2 attendance-and-exclusion=-.6/-.7 placements=-.7/-.6 workforce=-.8/0 children-in-care=1.2/.9
kept	5.01	waiting-times=0/.6 family-information=1.7/1.8 neurodevelopment=0/-.5 transitions=0/-.5 placements=0/.4 workforce=-.4/0 equity=-.5/-.5
keywork	6.31	family-information=0/.5 joint-working=.8/.9 children-in-care=1.3/1.1
kind	6.63	family-information=.5/.5 identification=0/.5
knew	6.76	identification=0/.6
know	3.57	ehcp=-.5/0 waiting-times=-1.5/-1.1 family-information=1.9/1.7 co-production=0/-1.1 parental-confidence=-.6/-.7 joint-working=0/2 leadership=1.4/1.5 data-and-quality=1.1/1 identification=-.4/-1 therapies=-1.1/-.5 mental-health=-.6/-.7 neurodevelopment=0/-.7 community-health=0/.8 transitions=.6/0 attainment=0/-.4 attendance-and-exclusion=-.7/0 placements=-.6/-.5 workforce=-1/0 children-in-care=.5/0 equity=-.4/0
knowledg	5.17	ehcp=0/.5 waiting-times=-1.7/-.7 family-information=1.1/0 co-production=0/-.5 joint-working=0/-.5 leadership=0/-.4 data-and-quality=-.6/-.4 identification=.7/.5 mental-health=0/-.6 community-health=-.7/-.9 attendance-and-exclusion=-.6/-.5 placements=-.4/-.5 school-inclusion=.6/1.4 workforce=3.9/2.7 children-in-care=0/.6
known	4.71	ehcp=0/.6 waiting-times=-.5/0 family-information=0/-.5 co-production=0/-.4 parental-confidence=-.6/0 joint-working=.4/0 leadership=-.5/0 identification=1.1/1.1 therapies=.4/0 mental-health=-.5/0 neurodevelopment=-.7/-.5 community-health=0/-.4 social-care=2.2/1.3 school-inclusion=-.6/0 workforce=-.8/-.5 children-in-care=.9/0 equity=-.7/0
label	7.10	identification=.4/.4 neurodevelopment=0/.6 school-inclusion=.6/0 equity=0/.6
lack	4.56	ehcp=.8/0 waiting-times=-1/-.7 family-information=.6/0 co-production=-.6/-.6 joint-working=1.1/2.1 leadership=.6/.7 data-and-quality=-.5/0 identification=0/1.2 mental-health=.5/-.5 preparation-for-adulthood=.4/0 transitions=-.5/-.5 alternative-provision=-.4/0 school-inclusion=0/-.6 workforce=1.3/-.6 children-in-care=0/-.5 equity=.5/.7
ladder	8.01	workforce=0/.5
languag	3.81	ehcp=-1/-.9 waiting-times=1.3/2.2 local-offer=-.5/-.5 co-production=-1.2/0 parental-confidence=-1.1/-1 leadership=-1.4/-1.2 data-and-quality=-.5/-.4 identification=3.8/2 therapies=12.5/5.9 mental-health=0/-.9 neurodevelopment=0/-.7 community-health=-.9/-1.5 social-care=-1.4/-.5 preparation-for-adulthood=-1.9/-1 transitions=-1.1/-1 attendance-and-exclusion=-1.4/-1.3 placements=-.8/-.7 alternative-provision=-.7/0 school-inclusion=0/-.5 children-in-care=.7/1.3 equity=2.2/1.5 transport=-.5/-.5
lantern	8.01	waiting-times=0/.5
laps	6.76	placements=0/.5
larg	6.00	ehcp=.9/0 family-information=.8/0 data-and-quality=0/.5
larger	6.84	transitions=0/.7
largest	7.10	preparation-for-adulthood=0/.5 equity=.4/.7
last	4.38	ehcp=1.2/1.2 family-information=-.9/0 parental-confidence=0/.4 identification=0/-.4 mental-health=0/-.6 neurodevelopment=-.6/-.7 community-health=-.8/-.5 preparation-for-adulthood=0/.5 attendance-and-exclusion=1.1/1.4 school-inclusion=-.5/0 equity=-.9/0
late	4.80	ehcp=2/2.5 waiting-times=4.5/.5 co-production=-.8/-.4 joint-working=-.6/0 leadership=0/-.4 data-and-quality=-.9/-.5 therapies=-.6/0 community-health=0/-.9 preparation-for-adulthood=.8/0 transitions=2.2/1.2 placements=0/-.4 school-inclusion=-.5/-.6 children-in-care=.7/.8 equity=-.5/-.6 transport=.8/1.1
later	5.66	waiting-times=.5/0 joint-working=0/-.5 leadership=-.4/0 identification=.6/.5 preparation-for-adulthood=0/-.6 transitions=0/.5 workforce=-.4/0
latter	8.01	waiting-times=0/-.4 equity=.8/.7
launch	6.41	waiting-times=-.6/0 local-offer=1.3/2.2 family-information=0/-.7 co-production=1.1/0 parental-confidence=.6/0 leadership=0/-.5 preparation-for-adulthood=0/.4 transport=0/.7
law	6.07	ehcp=.7/0 family-information=.8/0 workforce=1.1/1.8
layer	8.01	preparation-for-adulthood=0/.5
layout	7.61	local-offer=.4/.7 co-production=.6/0 data-and-quality=0/.4
lead	4.35	ehcp=-.7/0 waiting-times=0/-.4 co-production=-.8/0 parental-confidence=0/-.4 joint-working=2.2/1.3 leadership=1.3/0 data-and-quality=.4/0 identification=-.5/0 neurodevelopment=.6/.7 community-health=-.6/0 social-care=0/.6 preparation-for-adulthood=0/.5 transitions=0/.9 attendance-and-exclusion=0/-.6 workforce=.8/0 equity=-.4/0
leader	2.30	ehcp=-.6/0 waiting-times=-3.1/-.6 local-offer=-.9/0 family-information=-1.4/-1 co-production=0/.9 joint-working=-2.6/-1.5 leadership=9/7.3 data-and-quality=7.2/4.8 identification=-3.2/-2.4 therapies=-1.3/-2.2 mental-health=-1.3/-1.2 neurodevelopment=-.9/-1 community-health=-3.5/-2.6 social-care=-2.6/-1.9 preparation-for-adulthood=-1.9/-1 transitions=-2.7/-1.4 attainment=0/.9 attendance-and-exclusion=1.1/1 placements=.5/1.2 alternative-provision=1/1.3 workforce=-1.5/.4 children-in-care=-2.3/-1.7 equity=0/1.3 transport=-1/-.9
leadership	6.46	ehcp=0/-.5 leadership=2.4/3.7 preparation-for-adulthood=-.4/-.4 school-inclusion=0/.5 workforce=.5/0
leaflet	6.36	waiting-times=0/.5 family-information=1.8/2.2 data-and-quality=-.4/0
learn	3.61	ehcp=-1.5/-2.1 waiting-times=-1.4/0 local-offer=-.4/-.5 family-information=-.6/-.7 co-production=-1/-.8 parental-confidence=-.8/0 joint-working=-1/0 leadership=-1.6/-1.3 identification=.5/.5 therapies=-1.3/0 mental-health=.9/1.3 neurodevelopment=.6/0 community-health=3.7/3.4 social-care=-1.2/-1.7 preparation-for-adulthood=1.9/1.6 workforce=.8/.4 children-in-care=0/.7 equity=0/-.6
learner	7.10	preparation-for-adulthood=.6/1 school-inclusion=0/.5
least	5.79	data-and-quality=.9/0 neurodevelopment=0/.4 community-health=-.5/0 attendance-and-exclusion=0/.4 placements=.5/.8 equity=.9/.8
leav	4.43	ehcp=-1/-.6 co-production=-.7/-.7 parental-confidence=0/-.6 joint-working=.7/1.3 leadership=-.5/-.8 data-and-quality=-.4/0 mental-health=0/-.6 community-health=0/.5 preparation-for-adulthood=3.7/1 transitions=2.3/1.7 attainment=.4/.7 attendance-and-exclusion=0/-.4 workforce=-.6/1.1 children-in-care=.4/0 equity=-.6/-.5
leaver	6.11	ehcp=0/-.4 waiting-times=-.5/0 community-health=0/-.4 preparation-for-adulthood=2.4/.7 children-in-care=2.3/3.4
led	4.85	co-production=1/.8 joint-working=0/.6 leadership=.6/.5 data-and-quality=0/.6 identification=-.5/0 mental-health=0/.5 neurodevelopment=1.7/1.5 social-care=-.5/-.8 transitions=-.4/0 attendance-and-exclusion=0/-.5 equity=0/-.6
left	4.66	ehcp=.9/0 waiting-times=1/0 family-information=.8/1 co-production=-.7/0 data-and-quality=-1.2/-.5 community-health=0/-.5 social-care=0/-.4 preparation-for-adulthood=.7/.5 transitions=.4/0 attendance-and-exclusion=0/-.5 alternative-provision=0/-.5 workforce=1/.4
legaci	7.61	ehcp=0/.5
legal	7.32	ehcp=.5/.8 parental-confidence=0/.5
leisur	6.36	waiting-times=-.5/0 local-offer=.8/1.1 social-care=1.1/1.1 preparation-for-adulthood=.5/0 workforce=-.5/0
lend	7.46	school-inclusion=0/.6 workforce=.5/0
length	6.63	ehcp=0/1 waiting-times=1/0
lengthen	7.32	waiting-times=.6/0 leadership=.4/0 workforce=0/.5
lengthi	6.76	waiting-times=.9/.6 mental-health=.5/0 neurodevelopment=.5/0
less	4.62	family-information=-.6/-.5 co-production=-1/-.4 joint-working=-.5/0 data-and-quality=0/-.6 identification=.8/0 social-care=.5/0 preparation-for-adulthood=-.5/-.6 transitions=0/.7 attainment=.5/.4 attendance-and-exclusion=0/-.6 placements=0/-.5 workforce=0/-.5 equity=2.6/3.5
lessen	8.01	mental-health=0/.4
lesson	5.38	waiting-times=-.8/0 joint-working=0/-.4 leadership=-.4/0 identification=-.5/0 therapies=0/.6 mental-health=0/-.6 attendance-and-exclusion=.6/1.2 school-inclusion=1.6/1.9 workforce=.6/0
let	6.00	parental-confidence=0/.4 joint-working=0/.4 leadership=.5/.6
letter	5.04	ehcp=.6/0 waiting-times=-.4/1.1 family-information=2.9/3.3 co-production=0/.9 parental-confidence=1.4/0 joint-working=0/.6 leadership=-.5/0 data-and-quality=-1.1/-.5 identification=-.6/-.6 mental-health=0/-.6 community-health=1.3/0 social-care=-.6/0 preparation-for-adulthood=-.5/-.5 school-inclusion=-.6/0 workforce=-.9/-.5 equity=-.4/-.6
level	4.60	ehcp=-1.2/-1 waiting-times=-1/0 family-information=0/-.4 co-production=.5/.9 parental-confidence=-.5/0 joint-working=.5/.6 identification=.4/.5 neurodevelopment=-.9/-.4 community-health=-1.1/-.8 social-care=.6/0 preparation-for-adulthood=.8/1.2 attainment=.8/1.1 attendance-and-exclusion=-.8/-1 alternative-provision=0/.5 school-inclusion=-.5/0 workforce=0/.5 equity=.9/0
li	6.69	identification=.7/0 mental-health=.4/0 attendance-and-exclusion=.5/0
liais	7.32	joint-working=.8/0 mental-health=0/.5
librari	6.57	therapies=.6/0 attendance-and-exclusion=0/.4
librarian	7.46	identification=0/.5
lie	7.32	preparation-for-adulthood=0/.5
life	4.99	ehcp=.6/.7 waiting-times=-.9/0 local-offer=0/.5 family-information=-.5/-.5 co-production=0/-.5 data-and-quality=-.6/0 therapies=-.5/0 mental-health=0/.5 community-health=1.1/.8 social-care=.5/0 preparation-for-adulthood=1.7/1.6 transitions=0/-.4 attendance-and-exclusion=-.5/-.4 equity=-.4/0
lifelin	7.20	family-information=.5/.5
light	6.18	waiting-times=-.5/0 data-and-quality=.7/.6 identification=1.2/1.3 placements=0/.4 alternative-provision=0/.4 workforce=-.5/0
lighthous	7.79	waiting-times=.5/.6 mental-health=0/.4
like	4.63	waiting-times=-.9/-1.2 family-information=.9/-.7 co-production=.8/0 joint-working=-.9/-1 leadership=-.6/0 identification=1.3/1.5 community-health=-1/-1 social-care=.4/.7 transitions=0/-.5 attendance-and-exclusion=.7/0 placements=-.5/-.4 workforce=.5/.7 children-in-care=0/-.9 equity=1.9/3.3
likewis	8.01	therapies=0/.5
limit	4.77	ehcp=0/-.5 waiting-times=-.8/-1.2 family-information=0/-.6 co-production=0/.6 parental-confidence=0/-.4 joint-working=-1.6/-.6 leadership=0/-.5 data-and-quality=1.1/1.7 identification=-.8/0 community-health=0/.5 preparation-for-adulthood=0/.6 transitions=-.7/0 school-inclusion=1/0 workforce=1.3/1 equity=.7/0
line	4.98	waiting-times=0/.6 family-information=1.7/2.8 co-production=-1/-.5 parental-confidence=-.5/0 joint-working=-1/-.6 leadership=1.3/1 data-and-quality=-.9/-.4 mental-health=0/.4 neurodevelopment=0/-.6 social-care=0/-.5 preparation-for-adulthood=-.5/0 transitions=-.4/-.4 attendance-and-exclusion=-.6/-.5 workforce=-.5/-.6 equity=0/-.5
link	4.97	waiting-times=-.5/-.6 local-offer=.6/.9 family-information=.5/0 co-production=-.5/0 parental-confidence=-.7/0 joint-working=1.5/-.6 identification=0/-.5 neurodevelopment=-.5/-.5 community-health=0/.7 transitions=0/-.4 attendance-and-exclusion=.5/.5 equity=0/.5
list	4.47	ehcp=-.8/0 waiting-times=4.9/3.6 local-offer=.5/.5 family-information=.6/.6 co-production=-.7/-.5 parental-confidence=-.6/-.5 joint-working=-.9/-.8 leadership=0/-.7 data-and-quality=.5/.9 therapies=.7/0 mental-health=.8/0 neurodevelopment=1.2/0 community-health=0/-.9 transitions=0/-.4 attendance-and-exclusion=0/-.4 placements=-.6/-.5 school-inclusion=-.6/0 equity=-.7/0
listen	5.38	waiting-times=-1.1/-.5 family-information=0/-.7 co-production=3.9/4 parental-confidence=2.3/1.3 joint-working=-.9/0 identification=-.5/-.5 community-health=-.5/0 preparation-for-adulthood=0/-.5 school-inclusion=0/-.6 workforce=0/-.4 equity=-.6/0 transport=.7/.5
literaci	6.31	neurodevelopment=0/.9 attainment=.4/0 school-inclusion=1.5/0
littl	4.17	ehcp=.5/0 co-production=0/-.5 parental-confidence=0/-.6 data-and-quality=0/.8 identification=-.4/0 neurodevelopment=.5/0 social-care=0/.6 placements=0/-.5 workforce=1/.6 children-in-care=-.5/-.7
live	4.20	ehcp=-.8/-.6 waiting-times=-1.5/-1.5 local-offer=0/.6 family-information=0/-.5 co-production=.5/-.6 joint-working=-.5/-.8 leadership=1.5/0 data-and-quality=.6/0 identification=-.8/0 mental-health=0/-.4 neurodevelopment=-.4/0 preparation-for-adulthood=2/1.6 attainment=-.6/0 attendance-and-exclusion=-.9/-.5 placements=1/.5 alternative-provision=-.6/-.5 school-inclusion=-1/-.8 workforce=-2/-.8 children-in-care=1.1/1.8 equity=4.1/3.9 transport=-.4/-.4
load	7.79	joint-working=.6/.5 workforce=.4/0
loan	7.10	waiting-times=.4/0 therapies=0/.4 community-health=.6/.5
local	3.04	ehcp=-1.2/-1.5 waiting-times=-2/-.5 local-offer=7.2/8.6 joint-working=0/-.6 leadership=-.5/0 data-and-quality=0/-1.1 identification=-2.5/-2.1 therapies=-.8/0 mental-health=-.5/-.9 neurodevelopment=-.8/0 community-health=-1.3/-.5 social-care=-1.2/-.7 preparation-for-adulthood=-1.1/0 transitions=-1.1/-.5 attainment=-.8/-.8 attendance-and-exclusion=-.5/0 placements=.9/1.2 alternative-provision=.7/1 school-inclusion=0/1.4 workforce=-2.1/-.7 children-in-care=-1.1/-.9 equity=-.7/-.5 transport=-1/-.8
locat	7.32	therapies=0/-.4 social-care=.5/.6
locum	7.10	workforce=1.2/1.6
lodg	6.84	parental-confidence=.8/1.1 social-care=0/.6
log	7.20	data-and-quality=.6/0 transport=.4/.6
long	3.89	ehcp=-.9/0 waiting-times=6.4/3.3 family-information=-.7/-.6 co-production=-1.1/-.8 parental-confidence=-.7/-.4 joint-working=-.8/0 data-and-quality=-.9/0 identification=-1.2/-.7 therapies=.8/0 mental-health=0/-.4 neurodevelopment=.8/.9 community-health=2/0 social-care=-.9/-.8 preparation-for-adulthood=-.8/0 alternative-provision=.4/.4 school-inclusion=-1.1/-.6 workforce=-.6/0 children-in-care=-1.1/-.8 equity=-.6/-.5
longer	4.56	ehcp=0/.6 waiting-times=2/.6 co-production=0/-.6 parental-confidence=-.6/0 data-and-quality=-.6/0 therapies=.6/.4 community-health=.8/0
longest	6.76	waiting-times=.7/.7 family-information=.4/0 neurodevelopment=.4/0
look	4.25	ehcp=.5/-.5 waiting-times=-.5/-.5 local-offer=0/.4 family-information=-.9/-1.2 co-production=-.5/0 joint-working=0/-1 data-and-quality=1/1.4 identification=.8/1.2 therapies=-.6/-.5 mental-health=0/-.6 community-health=0/-.8 social-care=0/.6 transitions=0/-.6 attendance-and-exclusion=0/-.9 workforce=-.4/-.7 children-in-care=3.5/4.4 equity=-.5/0
loos	8.01	data-and-quality=.5/0
lose	6.18	therapies=0/.5 transitions=.6/0 workforce=0/.5 equity=0/.7
loss	6.03	identification=.6/.7 community-health=1.2/1.4 school-inclusion=.5/.8 workforce=.4/0
lost	4.99	ehcp=-.6/-.5 waiting-times=0/.7 co-production=-.4/-.5 parental-confidence=1.4/1.5 joint-working=0/-.6 leadership=.6/.9 community-health=.6/-.5 workforce=1/0 equity=-.4/0
low	5.23	ehcp=-.5/0 family-information=0/-.7 co-production=0/-.5 parental-confidence=.6/1 joint-working=0/-.6 mental-health=.8/1.2 social-care=0/.7 attainment=.6/0 attendance-and-exclusion=.5/.7
lower	6.41	ehcp=0/-.6 waiting-times=0/.4 joint-working=-.5/0 data-and-quality=0/-.4 mental-health=.6/0 attainment=1.1/2.2 workforce=0/.5
lowest	6.92	parental-confidence=0/.5 identification=.4/0 attainment=.5/.9 equity=.5/0
lunch	7.61	school-inclusion=0/.5
lunchtim	7.20	school-inclusion=.6/0 workforce=.4/0
made	4.03	ehcp=.8/.5 waiting-times=0/-.8 local-offer=0/.6 family-information=1.2/0 co-production=1.8/1.1 parental-confidence=.6/0 leadership=.7/.8 data-and-quality=.5/-1 identification=-.6/-.9 therapies=-.5/0 mental-health=0/.6 community-health=0/-.8 social-care=-.7/-.6 preparation-for-adulthood=-.7/-.9 transitions=0/.5 placements=0/-.5 school-inclusion=.4/0 workforce=0/-.5 equity=-.4/0 transport=.5/.9
magistr	7.79	identification=.6/0 therapies=.5/0 children-in-care=.7/.5
mai	4.54	ehcp=-.6/-.8 waiting-times=1.2/0 family-information=0/.9 co-production=-1/-.6 joint-working=.9/0 leadership=-.8/-.8 data-and-quality=-.9/-.7 identification=2.3/1.3 therapies=.7/.7 mental-health=-.6/-.6 community-health=.5/0 preparation-for-adulthood=.5/0 transitions=1.1/.6 workforce=-.4/0 equity=1.1/1.3
main	6.63	ehcp=0/.5
mainli	7.46	co-production=0/.4
mainstream	4.40	ehcp=-1.1/-.9 waiting-times=-1.1/-.5 family-information=-1.1/-.6 co-production=-.8/-.4 parental-confidence=0/.5 joint-working=-1.5/-1 leadership=-1.1/-.6 data-and-quality=-.9/-.7 identification=0/-1 mental-health=-.7/0 community-health=-.6/0 social-care=-.6/-.5 preparation-for-adulthood=-.4/0 transitions=0/-.5 attainment=1.7/.5 attendance-and-exclusion=.6/0 placements=2.5/2.2 alternative-provision=1.4/1.4 school-inclusion=5.6/4 workforce=1.3/0 children-in-care=-.8/-.6 equity=1.1/0
maintain	6.11	waiting-times=.4/0 joint-working=-.6/-.4 leadership=.5/0 data-and-quality=.8/.5 therapies=-.4/0 mental-health=0/.5 social-care=-.5/0 placements=.7/.9 alternative-provision=0/.5 workforce=-.5/0 children-in-care=.6/.7
major	6.57	ehcp=0/.5 parental-confidence=.6/0 joint-working=-.5/0 data-and-quality=.7/0 social-care=.6/1.1
make	3.44	ehcp=.8/.8 waiting-times=0/-1.3 local-offer=0/.4 family-information=.7/0 co-production=1/.8 parental-confidence=-.8/-.9 joint-working=-.4/0 leadership=.9/.7 data-and-quality=0/1.3 identification=0/-.7 therapies=-1.2/0 mental-health=-1/-.5 neurodevelopment=-.9/0 social-care=-.8/0 preparation-for-adulthood=0/-.9 attainment=.7/1.3 placements=-.5/-.7 alternative-provision=-.5/-.4 school-inclusion=0/.6 workforce=-.4/-1.2 children-in-care=0/.5 equity=0/.4 transport=.4/.5
manag	4.29	ehcp=.7/0 family-information=-.4/0 co-production=-.5/-.5 parental-confidence=-.6/0 joint-working=.7/0 leadership=0/1 data-and-quality=1.7/1 identification=0/-.4 community-health=.6/0 social-care=.4/.7 transitions=.5/.5 attendance-and-exclusion=0/.8 placements=-.6/-.5 alternative-provision=-.4/0 school-inclusion=-.6/0 workforce=2.5/.5 equity=-1.1/-.8
mandat	6.36	ehcp=-.4/0 waiting-times=-.4/0 leadership=-.4/0 data-and-quality=-.7/0 identification=3.2/3.3 community-health=-.5/0
mandatori	7.79	community-health=.5/0 workforce=.4/.9
mani	3.37	ehcp=.5/0 waiting-times=0/-.5 local-offer=0/.7 family-information=.6/0 parental-confidence=3.3/2.3 joint-working=-1.7/-.6 leadership=0/-.6 data-and-quality=1.1/0 therapies=-.6/0 neurodevelopment=-.6/-.6 community-health=-.7/0 transitions=0/-.5 attendance-and-exclusion=.7/.7 alternative-provision=.4/0 workforce=-.6/-.5 children-in-care=-.5/-.7 equity=-1.4/-1.2 transport=0/.6
manner	6.41	ehcp=.6/1.7 waiting-times=0/-.7 family-information=-.5/0 co-production=-.5/0 joint-working=.8/0 leadership=0/-.5 data-and-quality=0/.5 identification=.4/0 mental-health=.7/0 neurodevelopment=.4/.4
map	6.63	waiting-times=-.5/0 family-information=0/.4 joint-working=-.5/0 equity=0/.7
mark	6.46	leadership=0/.5 data-and-quality=0/.5
markedli	6.76	ehcp=0/.5 equity=.4/.8
market	6.92	preparation-for-adulthood=.4/.8 equity=.6/.9
marlow	7.61	therapies=.5/0 equity=0/.6
mask	6.84	identification=1/1.2 neurodevelopment=.5/.7 social-care=0/.6 equity=.5/0
master	7.61	therapies=0/.6 preparation-for-adulthood=.4/.5
mat	8.01	co-production=.5/0
match	5.82	leadership=.6/0 data-and-quality=0/.4 transitions=0/.6 attainment=0/.5
materi	7.46	school-inclusion=.5/.7 equity=0/.6
mathemat	6.36	waiting-times=-.5/0 joint-working=-.5/0 preparation-for-adulthood=.4/0 attainment=3.2/3.9 alternative-provision=.4/.5 workforce=-.4/0
matter	5.36	co-production=.7/.6 social-care=0/.4 preparation-for-adulthood=-.5/-.4 attendance-and-exclusion=0/.5 workforce=0/-.4
matur	7.20	joint-working=.6/.8 leadership=.6/.5
maximum	7.79	leadership=.7/.9 equity=.4/0
me	7.00	co-production=.4/0
meagr	8.01	attendance-and-exclusion=0/.4
mean	4.31	ehcp=0/.5 waiting-times=1.3/0 local-offer=0/-.4 family-information=0/.5 parental-confidence=-.5/-.5 joint-working=.7/0 leadership=0/.7 data-and-quality=-.8/-.7 identification=.7/0 mental-health=0/-.5 neurodevelopment=-.7/-.4 community-health=.7/.7 preparation-for-adulthood=-.8/0 attendance-and-exclusion=-.9/-1 placements=-.7/0 school-inclusion=1.2/1.4
meaning	7.00	ehcp=0/.5 co-production=0/.6
meant	6.46	workforce=0/.6
meantim	5.94	waiting-times=1.6/0 data-and-quality=-.5/0 identification=0/-.5 mental-health=0/.5 neurodevelopment=0/1 placements=.7/.6 workforce=-.6/0
meanwhil	7.20	waiting-times=.5/.7 school-inclusion=0/.6
measur	5.18	waiting-times=0/.9 family-information=0/-.4 co-production=0/-.6 parental-confidence=-.6/0 joint-working=-.7/-.6 data-and-quality=4.9/3.8 identification=-.7/0 social-care=-.7/-.4 preparation-for-adulthood=-.6/0 alternative-provision=0/.5 school-inclusion=-.5/0 children-in-care=0/-.4 equity=-.6/0
mechan	7.61	mental-health=0/.5
media	7.00	waiting-times=0/.5 local-offer=.7/.6 family-information=.7/.7
mediat	6.11	waiting-times=-.6/0 parental-confidence=2.8/3.2 joint-working=-.6/0
medic	4.75	ehcp=-.8/0 waiting-times=.7/.7 family-information=0/-.5 co-production=-1/-.6 joint-working=1.9/0 leadership=-.5/-.5 data-and-quality=-.8/-.7 identification=-1.2/-.9 therapies=-.9/-.5 mental-health=-.9/-.4 neurodevelopment=2/2.2 community-health=3.4/2 preparation-for-adulthood=0/-.7 transitions=1/1.4 attendance-and-exclusion=.9/1.1 placements=0/-.5 alternative-provision=0/.5 school-inclusion=-1.1/-.8 workforce=1.1/0 children-in-care=-.5/-.9
medicin	6.92	community-health=1.3/.6 transitions=0/.4
meet	3.24	waiting-times=0/-.9 local-offer=-.5/0 family-information=0/-.8 co-production=.7/0 parental-confidence=.9/1.7 joint-working=2.4/1.6 leadership=0/-.4 data-and-quality=-1.3/-.8 identification=-1.1/-1.2 therapies=-1/0 neurodevelopment=-.7/0 community-health=-.6/0 social-care=-.4/.5 preparation-for-adulthood=-1.2/-1.3 transitions=1/.8 attainment=-1.2/-.8 attendance-and-exclusion=-.5/0 placements=.8/1.1 alternative-provision=.6/0 school-inclusion=1.4/1.1 workforce=0/.5 equity=-.9/-.5 transport=-.4/0
meltdown	8.01	neurodevelopment=.5/.6
member	4.72	ehcp=-.6/-.5 waiting-times=-1.2/-.5 family-information=-1.1/-.8 co-production=2.8/4 joint-working=-1/0 leadership=1.7/2 data-and-quality=-.7/0 identification=-.6/-.5 therapies=-.4/0 mental-health=-.7/-.4 community-health=-.4/0 preparation-for-adulthood=-.5/0 transitions=-.4/0 attendance-and-exclusion=-.6/-.4 school-inclusion=0/-.4
membership	7.61	co-production=0/.5
mental	4.09	ehcp=-1.9/-1.2 waiting-times=1.3/1.7 local-offer=-.7/-.5 family-information=-.5/-.9 co-production=-.6/0 parental-confidence=-1.2/-.5 joint-working=-.7/0 leadership=-.5/0 identification=-1.6/-1.5 therapies=0/-.8 mental-health=17.5/9.4 neurodevelopment=1.7/0 community-health=-2.8/-1.9 social-care=-1.2/-1.2 preparation-for-adulthood=.5/-1.1 attainment=-.5/0 attendance-and-exclusion=0/-.5 placements=-.5/-.6 school-inclusion=-.6/-.6 workforce=-.7/0 children-in-care=1.2/1.2 transport=-.6/-.4
mention	6.63	ehcp=0/-.4 waiting-times=-.4/0 local-offer=.4/0 family-information=0/.9
mentor	5.97	waiting-times=-.5/0 joint-working=-.7/0 neurodevelopment=0/.4 community-health=-.4/0 preparation-for-adulthood=0/.5 school-inclusion=0/.4 workforce=.9/.8 children-in-care=0/.6
menu	7.61	attendance-and-exclusion=0/.4 school-inclusion=.4/0
merg	7.61	equity=0/.6
messag	6.00	ehcp=0/-.6 family-information=1.5/2.3 joint-working=.9/0 data-and-quality=-.4/0 workforce=0/.4
met	4.37	waiting-times=0/-.6 family-information=-1.1/-.5 parental-confidence=-.4/0 joint-working=0/-.9 leadership=.7/.6 data-and-quality=.6/.6 identification=-.5/0 therapies=.4/-.6 mental-health=-.6/0 community-health=1.1/1 social-care=0/-.4 alternative-provision=0/-.5 school-inclusion=.8/1.2 workforce=0/-.5 children-in-care=1.3/.7
method	7.10	workforce=.6/.4 children-in-care=.5/0
mhst	6.92	mental-health=1.3/2.4 equity=.8/0
mid	7.32	waiting-times=.6/.5 transitions=0/.4
middl	7.32	family-information=.4/0 leadership=0/.4
midwiv	7.10	joint-working=.9/0 identification=.6/.9
might	5.64	family-information=0/.5 joint-working=-.4/0 identification=0/.5 therapies=-.4/0 neurodevelopment=0/.5 social-care=.5/0
mild	7.20	mental-health=.6/1
mile	6.69	placements=1/1.4
mileag	7.79	transport=.9/1.4
mileston	6.92	leadership=1.3/.9 preparation-for-adulthood=0/.4
militari	7.46	leadership=0/.5 equity=1.5/1.9
million	7.00	leadership=.9/1 placements=.4/.6
mind	6.46	ehcp=0/.5 co-production=.7/0 identification=0/-.4 placements=.5/0
minibu	8.01	transport=0/.6
minimum	8.01	children-in-care=.5/.5
minor	6.63	joint-working=-.4/0 identification=.4/.6 equity=1.3/0
minut	6.69	leadership=0/.4 transport=.7/.9
mirror	7.46	waiting-times=.5/.5 leadership=.5/1 neurodevelopment=.4/0 equity=.5/0
miss	4.30	ehcp=-.5/-.5 waiting-times=-.9/-.9 local-offer=0/.5 co-production=-.5/0 parental-confidence=0/-.7 joint-working=0/-.6 leadership=-.9/-.5 data-and-quality=1/0 identification=2.6/2.2 mental-health=-.6/-.7 neurodevelopment=-.9/-.4 community-health=1.4/1.3 social-care=0/-.5 preparation-for-adulthood=0/-.5 transitions=-.9/0 attainment=0/-.4 attendance-and-exclusion=2.1/2.1 placements=-.6/-.7 school-inclusion=-.8/-.4 children-in-care=.9/.5 equity=1.5/0
mistak	7.00	parental-confidence=0/.5
mistaken	8.01	identification=.4/0
mitig	7.46	ehcp=0/.4 community-health=0/.5 school-inclusion=.5/.5
mix	6.63	waiting-times=.5/.6
mixtur	8.01	attendance-and-exclusion=0/.4
mobil	6.76	therapies=0/.5 community-health=1.2/1.2
model	5.31	ehcp=-.8/-.5 waiting-times=-.9/0 family-information=-.7/0 co-production=-.5/-.5 joint-working=1.5/.6 leadership=.6/.7 therapies=1.2/2 mental-health=0/.6 neurodevelopment=0/.7 social-care=-.6/-.7 preparation-for-adulthood=-.5/0 alternative-provision=0/.4 school-inclusion=.5/0 workforce=0/-.5 children-in-care=-.5/-.6 equity=-.4/0
moder	6.31	data-and-quality=.4/.4 identification=0/.8 mental-health=.5/1
mondai	8.01	joint-working=0/.5
monei	5.24	leadership=2/2.2 community-health=-.4/-.5 social-care=0/.5 transitions=-.4/0 attendance-and-exclusion=-.4/-.4 school-inclusion=0/.6 workforce=-.4/0
monitor	4.92	ehcp=-.7/-.7 waiting-times=-.9/-.4 local-offer=-.4/0 family-information=0/-.4 co-production=0/-.5 parental-confidence=0/-.4 joint-working=0/-.6 leadership=0/-.5 data-and-quality=8.9/3.8 identification=-.7/0 therapies=0/-.5 community-health=0/-.6 preparation-for-adulthood=-.8/-.4 transitions=-.7/0 attainment=-.5/0 attendance-and-exclusion=.7/1.3 placements=1.5/1.7 alternative-provision=0/.4 school-inclusion=-.9/-.5 workforce=-1.4/-.6 children-in-care=1.2/.4
month	3.88	ehcp=.9/0 waiting-times=5.7/3.7 family-information=0/-.4 co-production=0/-.5 parental-confidence=-.5/-.8 joint-working=-.8/0 leadership=.4/.5 data-and-quality=0/1 identification=0/-.7 therapies=.8/0 mental-health=0/-.8 neurodevelopment=1.2/0 community-health=.9/0 preparation-for-adulthood=-.9/-.4 attainment=-.6/-.5 placements=0/-.5 school-inclusion=-1.2/-.5 workforce=.4/1.2 equity=-.6/-.5
monthli	5.69	family-information=1.4/.8 data-and-quality=.8/.8 workforce=-.4/0 equity=-.5/0
mood	6.84	mental-health=1/1
moral	7.32	leadership=.7/.7 workforce=0/.8
more	3.38	ehcp=.6/0 waiting-times=.7/-.5 family-information=0/-.9 co-production=1.8/0 parental-confidence=0/.5 joint-working=-1.2/1.3 leadership=-.7/-1.5 data-and-quality=.5/0 identification=0/.6 therapies=0/.5 neurodevelopment=-.5/-.5 community-health=-1.5/-.8 social-care=0/.7 preparation-for-adulthood=0/-.9 transitions=-.9/-.7 attainment=.9/.8 attendance-and-exclusion=1.5/.5 placements=-.4/0 alternative-provision=-.6/0 school-inclusion=1/0 workforce=.6/.8 transport=0/.5
morn	6.03	family-information=1.2/1.7 joint-working=0/.4 data-and-quality=-.4/0 community-health=0/-.5 alternative-provision=0/.4
mosqu	7.61	data-and-quality=.4/0 equity=.8/0
most	3.71	ehcp=0/.5 waiting-times=1/0 family-information=-.6/0 co-production=-.7/-1.1 joint-working=-1.4/-1.2 leadership=.4/0 data-and-quality=-.5/0 identification=.9/.5 therapies=0/.6 mental-health=.5/.4 neurodevelopment=0/.5 community-health=-1.3/-1 social-care=1/1 preparation-for-adulthood=.8/0 attainment=-.4/0 attendance-and-exclusion=0/-.6 placements=.7/0 school-inclusion=0/.7 workforce=1.4/.6 equity=.5/0
mostli	7.00	ehcp=.4/.6 waiting-times=.5/0 social-care=.5/.5 workforce=.5/0
mother	6.41	co-production=0/.6 joint-working=0/.6 identification=.7/.8
motor	7.32	joint-working=.4/0 therapies=.4/.6
mouth	7.79	local-offer=.7/.4
move	3.88	ehcp=-.6/-.7 waiting-times=2.6/1.2 local-offer=0/-.5 family-information=-.5/-.4 co-production=-.5/0 parental-confidence=-.8/-.5 joint-working=2/-.5 leadership=-1.1/-.6 data-and-quality=-.6/-.4 identification=-.6/-.4 mental-health=0/-.8 neurodevelopment=-.8/-1.1 community-health=-.5/-1.6 social-care=-.7/-1.5 preparation-for-adulthood=3.4/.8 transitions=9.5/8.1 attainment=-.4/0 attendance-and-exclusion=.5/-.5 placements=.4/.8 alternative-provision=-.5/-.5 school-inclusion=-.8/-1 workforce=-.8/-1.1 children-in-care=.7/1.1 equity=0/1.1
movement	6.22	waiting-times=-.5/0 identification=1.2/1.7 therapies=.5/0 school-inclusion=.4/0
much	4.82	ehcp=0/.9 waiting-times=.5/0 co-production=.4/0 joint-working=0/-.4 leadership=0/.4 therapies=0/.4 community-health=-.5/0 attainment=0/.4 placements=0/-.4 school-inclusion=.8/0 equity=.7/0
multi	4.72	waiting-times=-1.3/-.5 local-offer=-.5/0 family-information=-1.1/-.7 co-production=.4/-.8 parental-confidence=-.6/-.4 joint-working=5.9/2.5 leadership=-1.1/0 data-and-quality=.8/1.2 identification=.7/0 therapies=-.7/-.5 mental-health=0/-.6 neurodevelopment=-.7/0 community-health=0/-.7 social-care=.6/1.5 attainment=-.5/0 attendance-and-exclusion=.6/0 alternative-provision=-.6/-.5 school-inclusion=-.6/0 children-in-care=2.5/1.6 equity=-.9/-.5 transport=-.4/0
multipl	6.84	joint-working=0/.9 attainment=0/.4
mum	8.01	attendance-and-exclusion=.5/.9
music	7.10	social-care=0/.6
must	4.20	ehcp=.9/0 waiting-times=2.6/2.1 family-information=1.2/0 co-production=0/-.5 parental-confidence=0/-.4 joint-working=.7/0 data-and-quality=2.2/0 identification=-1.1/-.9 therapies=1.5/0 mental-health=0/-.8 social-care=-.8/-1 preparation-for-adulthood=-.6/.8 transitions=.6/-.7 attainment=0/-.5 attendance-and-exclusion=0/1 placements=-.7/0 alternative-provision=.9/1.1 school-inclusion=-.9/-.4 children-in-care=0/-.6 transport=0/.7
my	7.46	attendance-and-exclusion=.4/.8
mysteri	8.01	family-information=0/.8
name	4.78	ehcp=1.5/.8 family-information=1.1/1.1 co-production=-.5/-.6 joint-working=0/-.5 identification=-.4/0 mental-health=-.5/-.4 community-health=0/-.4 preparation-for-adulthood=0/1.1 transitions=1.2/.4 children-in-care=0/-.5 equity=-1/-.6
narrow	6.27	preparation-for-adulthood=0/.6 attainment=.6/.8 alternative-provision=0/.4 equity=.7/1.1
natal	7.79	identification=1.2/1.3
nation	5.10	waiting-times=0/.5 co-production=-.7/0 joint-working=-1.2/-.7 leadership=-.5/-.8 data-and-quality=0/-.6 identification=-.7/0 mental-health=0/-.4 neurodevelopment=.5/0 social-care=-.5/0 preparation-for-adulthood=.6/0 transitions=-.7/-.4 attainment=3.3/4.4 workforce=-.4/0 equity=0/-.4
navig	6.31	ehcp=-.4/0 waiting-times=0/-.5 family-information=2/.5 co-production=-.5/-.5 data-and-quality=-.4/0 mental-health=-.4/0 neurodevelopment=0/1.3 community-health=.4/.8 workforce=-.4/0 equity=-.4/0
near	7.32	transitions=0/.5 placements=0/.5
nearer	8.01	placements=.4/.6
nearli	6.18	ehcp=.6/.6 parental-confidence=0/.5
necessari	6.27	co-production=-.6/0 leadership=.9/.5 data-and-quality=0/1 identification=-.5/0 community-health=0/.5 transitions=0/.5 workforce=.7/0 children-in-care=0/.5
need	2.13	ehcp=-.6/2.2 waiting-times=.9/-1 local-offer=-1.8/-1.6 family-information=-3.4/-2.3 co-production=-3.3/-3.8 parental-confidence=-1.7/0 joint-working=2/.6 leadership=-1/-1.2 identification=7.3/6.5 therapies=1.3/0 mental-health=.8/0 neurodevelopment=-1.1/-.5 community-health=1.2/.6 social-care=2/1.9 preparation-for-adulthood=-1.6/-1.1 transitions=0/-.5 attainment=-1.7/-.8 attendance-and-exclusion=-1.9/-1.9 placements=2.4/1.2 alternative-provision=-.8/0 school-inclusion=2.9/2 children-in-care=.6/0 equity=.5/0 transport=-.9/0
neet	6.41	waiting-times=-.5/0 preparation-for-adulthood=2.4/3.3 attendance-and-exclusion=0/-.4 workforce=-.4/0
neg	6.51	waiting-times=0/.9 co-production=-.5/0 joint-working=0/1.3 data-and-quality=-.5/0 identification=1.2/0 therapies=.4/0 mental-health=.9/0 neurodevelopment=.6/0 community-health=-.4/0 social-care=-.5/0 preparation-for-adulthood=-.4/0 attendance-and-exclusion=.5/0 workforce=1/0 equity=.7/.5
neglect	7.46	local-offer=0/.5
neighbour	6.31	therapies=.5/0 placements=.7/1 workforce=0/.8
neighbourhood	7.10	data-and-quality=0/.8 equity=.4/0
neither	6.41	waiting-times=-.4/0 joint-working=0/.6 neurodevelopment=.6/0 workforce=-.4/0
neonat	6.57	joint-working=.7/0 identification=1.7/1.5 transitions=.6/.6
network	6.22	ehcp=-.4/0 family-information=0/.8 co-production=-.5/0 community-health=0/.4 alternative-provision=0/.4 school-inclusion=.5/0 workforce=1/1.6
neuro	7.10	waiting-times=1/1 data-and-quality=.5/0 mental-health=.6/0 neurodevelopment=2.2/1.2
neurodevelopment	5.06	ehcp=-1.3/-.6 waiting-times=3.6/2.6 family-information=1.1/0 co-production=-.6/0 joint-working=0/-.5 leadership=0/-.6 data-and-quality=0/.9 identification=-.7/-.6 therapies=.9/-.6 mental-health=1.6/0 neurodevelopment=9.4/5 community-health=-1/-.7 social-care=-1.1/-.6 preparation-for-adulthood=-.7/-.5 transitions=-.5/0 attendance-and-exclusion=-.8/-.4 placements=-.6/0 alternative-provision=-.5/0 school-inclusion=-.7/0 workforce=-.9/-.5 children-in-care=-.6/0
neurodiverg	7.20	waiting-times=.4/-.7 neurodevelopment=1.4/2.4 children-in-care=0/.4 equity=.5/0
neurodivers	6.69	joint-working=0/.5 leadership=-.4/0 mental-health=.6/.5 neurodevelopment=1.4/0 workforce=.7/0
neurolog	8.01	preparation-for-adulthood=0/.6
never	5.59	local-offer=.4/.5 co-production=0/.5 identification=.5/.9 community-health=.7/0 equity=.4/.4
new	3.64	ehcp=.8/1.2 waiting-times=1.2/-.6 family-information=-.7/.4 co-production=1.5/.7 parental-confidence=0/-.7 joint-working=-.8/.4 identification=-.5/0 therapies=-.4/0 mental-health=-.5/-.8 neurodevelopment=-.4/-.9 community-health=-1/-.8 social-care=-.7/-.4 preparation-for-adulthood=-.5/-.5 transitions=1/1 attainment=-.9/-.6 attendance-and-exclusion=-1.2/-1.1 placements=1.5/1.2 school-inclusion=-.5/-.6 workforce=.5/1.8 children-in-care=-.7/0 transport=.4/.7
newborn	7.20	waiting-times=.5/0 identification=.5/0 community-health=.7/1
newer	7.46	ehcp=.6/.6 local-offer=0/.5 workforce=.7/0
newli	6.11	ehcp=.4/0 family-information=0/.6 therapies=.5/0 workforce=.9/1.5
newslett	7.46	family-information=0/.6
next	4.52	ehcp=1.2/.6 waiting-times=0/.9 data-and-quality=.6/0 identification=-.5/-.4 therapies=0/-.4 neurodevelopment=0/-.6 community-health=-.4/0 preparation-for-adulthood=1.8/1.4 transitions=1.5/1.1 attendance-and-exclusion=-.5/-.5 school-inclusion=0/-.5 workforce=-.5/0 children-in-care=-.7/-.6 equity=-.8/0
nh	5.64	waiting-times=0/1.1 family-information=-.6/0 co-production=-.6/0 leadership=1.1/.5 data-and-quality=.7/1.8 mental-health=.4/0 neurodevelopment=.7/0 preparation-for-adulthood=-.6/0 transitions=-.5/0 attendance-and-exclusion=-.4/0 school-inclusion=-.5/0 workforce=-.5/.4 equity=-.5/0
night	6.14	family-information=-.4/0 joint-working=0/-.4 community-health=1.1/1.8 social-care=.7/1.1
nine	5.34	ehcp=.8/0 waiting-times=1.5/.6 family-information=0/-.5 parental-confidence=.5/1 joint-working=0/-.4 identification=0/.4 therapies=.6/0 preparation-for-adulthood=-.4/0 attendance-and-exclusion=0/-.5
no	3.13	ehcp=0/-.5 waiting-times=0/.4 co-production=-1/-.9 parental-confidence=0/-.6 joint-working=1/.8 leadership=1.3/0 data-and-quality=.4/.7 mental-health=0/-.5 neurodevelopment=1.9/1.8 community-health=.6/0 transitions=.9/0 attainment=-.4/-.9 attendance-and-exclusion=.7/.8 placements=.9/0 children-in-care=-.6/-.8 equity=1.2/.5
nobodi	5.36	co-production=-.5/-.5 parental-confidence=0/.8 joint-working=0/.6 data-and-quality=.8/.6 identification=.6/1 preparation-for-adulthood=.4/0 attendance-and-exclusion=0/.5 children-in-care=0/-.7 equity=0/-.5
non	6.51	co-production=0/.4 community-health=0/.5 placements=0/.4
none	5.71	equity=.5/1
nonetheless	7.32	waiting-times=0/-.4 placements=0/.4
nor	6.57	waiting-times=0/-.9 data-and-quality=.7/1.4 neurodevelopment=.8/0
norm	7.61	equity=.4/0
north	6.11	ehcp=-.4/0 waiting-times=.7/1.6 co-production=-.5/0 joint-working=0/-.5 leadership=0/-.4 mental-health=.5/0 neurodevelopment=.4/0 community-health=.9/0 placements=.4/0 equity=2.4/1.4
not	2.09	ehcp=2.9/.7 waiting-times=-.5/-1.9 local-offer=1/1.5 family-information=1.2/1.3 co-production=-1.6/.5 parental-confidence=1.1/-.7 joint-working=1.1/1.3 leadership=1.1/0 data-and-quality=3.1/2.3 identification=-.6/0 therapies=-.4/0 mental-health=0/-.6 neurodevelopment=-.9/-.9 social-care=1.8/0 preparation-for-adulthood=.8/0 transitions=1/.4 attainment=-.6/0 attendance-and-exclusion=1/0 placements=-.5/-.5 school-inclusion=-.8/-.5 workforce=0/-1.1 children-in-care=0/-.6 equity=2.1/.7 transport=-.5/-.7
notabl	7.61	placements=0/.4
note	5.79	ehcp=0/1 waiting-times=-.4/0 family-information=-.4/0 leadership=0/.4 attainment=0/.6
noth	5.31	local-offer=0/.5 family-information=.5/0 parental-confidence=.8/.6 leadership=0/-.5 equity=.6/0
notic	5.06	waiting-times=-.5/0 co-production=-.5/-.4 joint-working=-.5/.7 identification=1.9/2 neurodevelopment=0/.5 community-health=-.5/-.5 attendance-and-exclusion=.4/-.6 workforce=.8/.8 children-in-care=0/-.4 transport=.6/.8
notif	7.00	waiting-times=.5/0 identification=.7/1
notifi	7.10	data-and-quality=.7/0 attendance-and-exclusion=.6/.9
notion	7.79	school-inclusion=.8/1.3
now	3.39	ehcp=1/.7 waiting-times=1.2/0 family-information=0/-1 co-production=.5/0 parental-confidence=0/.5 joint-working=.8/.8 leadership=0/.5 data-and-quality=0/-.9 community-health=-.4/0 social-care=0/-.5 transitions=-1.5/-1.2 attendance-and-exclusion=-.5/-.4 placements=0/.5 school-inclusion=.9/0 workforce=.5/0 equity=-.9/0
nowher	7.10	placements=0/.6
number	3.81	ehcp=0/-.6 waiting-times=-.5/-.7 co-production=-1/-1.1 parental-confidence=1.5/1.5 joint-working=-1.9/-1.1 leadership=-.4/0 data-and-quality=2.6/.9 identification=0/-.5 therapies=-1/-.7 mental-health=0/-.5 neurodevelopment=0/-.6 community-health=-.6/.4 preparation-for-adulthood=.6/.7 attainment=-.6/0 attendance-and-exclusion=3.3/2.1 placements=2.4/2.3 alternative-provision=.7/0 school-inclusion=-.5/0 workforce=-.5/0 children-in-care=-.8/-.7 equity=-1.3/-.8
nurs	3.78	ehcp=-1.4/-.8 waiting-times=-1.4/-.9 local-offer=-.6/-.6 family-information=-1.7/-1 co-production=-1.3/-1.2 parental-confidence=-.9/-.7 joint-working=1.7/1.3 leadership=-1/-1 data-and-quality=-2/-1 identification=0/-.6 therapies=0/-.7 neurodevelopment=-.5/0 community-health=12.9/9.1 social-care=-1.3/-1.4 transitions=1.3/1.7 attainment=-.6/-.5 attendance-and-exclusion=-.6/-.7 placements=-.6/-.6 school-inclusion=-1.9/-1.4 workforce=1.6/.6 equity=0/.9 transport=0/-.4
nurseri	4.15	ehcp=-1.3/0 waiting-times=0/.7 family-information=-1.3/-.8 co-production=-.7/-.7 parental-confidence=-.9/0 joint-working=1.8/1 leadership=-1.1/-.8 data-and-quality=-1.2/-.6 identification=9.5/6.2 therapies=.6/0 mental-health=-1.3/-.8 neurodevelopment=-.8/0 community-health=-.7/-.5 social-care=-1.2/-.8 preparation-for-adulthood=-1.2/-.7 transitions=2.3/2.2 attendance-and-exclusion=-.9/-.8 placements=-.5/-.5 alternative-provision=-.6/-.5 school-inclusion=-1.1/0 workforce=1.4/.7 children-in-care=-.9/-.8 equity=-.6/0
nurtur	6.76	joint-working=-.4/0 data-and-quality=.4/0 mental-health=.6/.9 alternative-provision=.5/0 school-inclusion=.9/0 children-in-care=0/.6
object	7.10	ehcp=.4/.5 joint-working=-.4/0 identification=0/.7
observ	6.27	co-production=0/.6 identification=.7/1 neurodevelopment=0/.5
obtain	5.90	waiting-times=.6/0 family-information=0/.4 parental-confidence=.5/0 identification=0/.4 social-care=0/.5 placements=.4/0
occas	7.10	co-production=0/.5
occasion	8.01	family-information=.6/0 social-care=0/.4 equity=0/.8
occup	4.89	ehcp=-.6/-.6 waiting-times=1.8/2.2 family-information=.6/-.5 co-production=0/-.4 joint-working=1/0 identification=-1.3/-.7 therapies=8.2/6 mental-health=-.5/0 neurodevelopment=-.4/-.6 community-health=0/-.7 attendance-and-exclusion=-.5/-.5 alternative-provision=-.4/0 school-inclusion=-.7/-.5 children-in-care=-.6/-.6
occur	7.61	waiting-times=0/.4 joint-working=.6/0 transitions=0/.5
octob	7.32	leadership=0/.5 transitions=.6/.6
of	1.40	ehcp=1.6/1 waiting-times=-.5/-1.6 local-offer=0/.7 family-information=-1.4/-.6 co-production=1.2/.9 parental-confidence=-.4/0 joint-working=-1.2/0 leadership=.7/0 data-and-quality=3.9/2.9 identification=-.5/0 therapies=-1.9/-1.5 mental-health=-1.1/-1.1 neurodevelopment=-.5/0 community-health=-1.5/-.7 social-care=.5/.7 preparation-for-adulthood=-1.9/-1.4 transitions=-2.6/-2 attendance-and-exclusion=1.6/1 placements=.4/.5 alternative-provision=.8/.9 school-inclusion=0/-.7 transport=-1/-.8
off	5.12	waiting-times=-.4/0 co-production=-.5/-.5 joint-working=0/.5 mental-health=.7/0 community-health=1/0 social-care=0/.5 preparation-for-adulthood=.9/0 workforce=.4/0 transport=0/.5
offend	7.20	joint-working=.6/0 children-in-care=1.4/2
offer	3.26	ehcp=-2.5/-2 waiting-times=-1.5/-1.1 local-offer=8.1/9.6 family-information=2.2/0 co-production=0/-1.2 parental-confidence=.4/-.7 joint-working=-2.5/-2 leadership=-2.4/-2.4 data-and-quality=-3.2/-2.4 identification=-.7/0 therapies=.5/1.6 mental-health=.8/2.4 neurodevelopment=0/.5 community-health=-1.1/-.5 social-care=1.8/2.1 transitions=-2.1/-1.1 attainment=-.7/0 attendance-and-exclusion=.4/0 placements=-1.1/-.8 alternative-provision=1.1/.6 school-inclusion=.5/-.4 children-in-care=-1.9/-1.7 equity=1.1/-.4 transport=-.4/-.5
offic	3.84	ehcp=1.9/1.2 waiting-times=-.9/-1.1 local-offer=0/-.4 family-information=.9/.8 parental-confidence=1.3/1.3 joint-working=.4/0 leadership=.7/.7 data-and-quality=2.1/-.8 identification=-1.6/-1.4 therapies=-1/-.5 mental-health=-1.1/-1 neurodevelopment=-1.3/-1 community-health=1/1.2 social-care=0/-.6 preparation-for-adulthood=-1.1/-.7 transitions=-1/-.7 attainment=-.5/0 attendance-and-exclusion=1.1/1.7 alternative-provision=0/.4 school-inclusion=-1.3/-.7 workforce=1.1/1.5 children-in-care=.5/0 equity=-1.5/-.8 transport=.4/.6
offici	7.46	attendance-and-exclusion=0/.5 workforce=0/.7
ofst	7.79	leadership=.5/.9 placements=.6/0 children-in-care=0/.6
often	3.99	ehcp=2.7/1.2 waiting-times=1.5/0 family-information=0/.7 co-production=0/1.1 parental-confidence=.4/0 joint-working=0/1 leadership=-1/0 data-and-quality=-.8/-.9 identification=.9/1.1 therapies=-.7/0 mental-health=0/-.6 community-health=-.8/-1.1 social-care=.9/0 preparation-for-adulthood=-.5/0 transitions=.8/0 attainment=0/-.5 attendance-and-exclusion=-.5/-.6 placements=-.7/-.5 equity=.6/0
old	5.11	waiting-times=-.6/0 leadership=0/-.6 identification=1.5/1.4 therapies=.4/0 mental-health=-.4/0 community-health=0/.9 social-care=0/.7 preparation-for-adulthood=1.2/-.4 school-inclusion=-.5/-.4 workforce=-.9/-.5
older	5.43	ehcp=1/1.2 family-information=-.5/0 parental-confidence=0/.7 joint-working=-.7/0 leadership=0/-.4 data-and-quality=0/-.4 identification=.8/0 neurodevelopment=.4/1.3 preparation-for-adulthood=.7/0
ombudsman	7.20	parental-confidence=1/1.4
omit	7.61	ehcp=.6/0
on	2.01	waiting-times=0/-.6 local-offer=.5/0 family-information=-.5/-.9 co-production=.9/.9 parental-confidence=-1.2/-1 joint-working=2.4/2.9 leadership=1.2/0 data-and-quality=1.7/.9 therapies=.4/0 mental-health=0/-.8 neurodevelopment=.4/1.1 social-care=0/-.4 transitions=0/-.6 attendance-and-exclusion=-.4/-1.7 placements=-.4/0 alternative-provision=.8/.9 children-in-care=0/-.5 equity=2/1.1
onc	4.50	ehcp=-.7/-.5 waiting-times=-.7/0 family-information=-.6/-1 parental-confidence=.4/0 joint-working=1.7/2.3 leadership=-.6/-.4 preparation-for-adulthood=.5/.4 transitions=0/-.4 attendance-and-exclusion=.4/0 placements=0/.4 children-in-care=0/-.6 equity=0/.4
ongo	7.20	ehcp=.5/.8 joint-working=.7/.9 therapies=.5/0 mental-health=.6/0 transitions=.4/.9
onli	4.04	waiting-times=0/-.7 local-offer=.6/.5 parental-confidence=1.1/.7 joint-working=-1.7/-.8 data-and-quality=0/-.6 identification=.9/.7 community-health=-.4/-.7 social-care=.4/0 school-inclusion=0/.5 equity=1.3/0
onlin	5.59	local-offer=.8/1.1 family-information=1/.8 leadership=-.4/0 identification=-.5/0 mental-health=.8/0 attendance-and-exclusion=.6/1.3 equity=0/-.4
onward	7.10	joint-working=0/.4 preparation-for-adulthood=.6/0
opaqu	8.01	family-information=.4/.4
open	4.57	ehcp=-.8/-.6 waiting-times=0/-.4 local-offer=0/.6 family-information=0/.7 joint-working=-.8/.4 data-and-quality=-.9/-.5 identification=-.6/0 mental-health=.4/.5 neurodevelopment=-.6/0 community-health=-.8/-.7 social-care=-.4/0 transitions=0/-.6 attendance-and-exclusion=-.9/-.7 placements=2.7/3.1 workforce=-.6/-.7 children-in-care=0/-.7
openli	6.92	family-information=0/.5 parental-confidence=.6/1
oper	6.46	leadership=.7/.7 data-and-quality=.5/0 alternative-provision=0/.6 children-in-care=.5/0
opinion	7.46	co-production=.8/1
opportun	4.85	waiting-times=-1.7/-.8 local-offer=0/.8 co-production=.4/.8 parental-confidence=0/-.4 joint-working=-.7/.5 leadership=-.7/0 data-and-quality=-1/-.9 identification=1/1.3 therapies=-.4/-.5 mental-health=-.9/-.6 neurodevelopment=-1/-.5 social-care=1.1/.7 preparation-for-adulthood=.8/1.3 attainment=-.5/0 attendance-and-exclusion=-1/-.5 alternative-provision=-.6/0 school-inclusion=-.7/-.4 workforce=-1.1/-.8 equity=1.1/1
option	6.14	family-information=.5/0 parental-confidence=.5/0 joint-working=-.4/0 preparation-for-adulthood=.6/.8
or	2.76	ehcp=2.1/.7 waiting-times=0/.7 local-offer=0/.4 parental-confidence=0/-.4 leadership=-1.8/-1.6 data-and-quality=1.2/1 therapies=-.4/-1.1 mental-health=.5/.9 neurodevelopment=.4/-.8 community-health=0/.5 social-care=.4/-1.5 preparation-for-adulthood=2/.4 transitions=.7/.5 attainment=-.5/-.5 attendance-and-exclusion=1/0 alternative-provision=.6/0 school-inclusion=-1.3/-.9 workforce=-1.7/-1.2 children-in-care=.9/.6 equity=.5/1.1
order	5.36	family-information=-.8/-.4 joint-working=1.1/0 leadership=.5/0 data-and-quality=.5/1 identification=-.4/-.7 mental-health=-.7/0 neurodevelopment=-.4/0 community-health=1.2/1.3 social-care=0/-.5 preparation-for-adulthood=0/-.4 transitions=0/.8 attendance-and-exclusion=.5/0 placements=.5/0
ordin	6.63	ehcp=1/1.5 workforce=.4/.6
ordinari	7.61	school-inclusion=.4/.7
ordinarili	6.36	waiting-times=-.4/0 joint-working=-.5/0 data-and-quality=-.5/0 school-inclusion=2.4/2.4
organis	5.51	ehcp=-.6/0 waiting-times=-.6/0 family-information=.7/.6 parental-confidence=.5/0 joint-working=1.3/1.1 leadership=0/.4 identification=-.4/-.4 community-health=-.5/0 social-care=1.2/.6 children-in-care=0/-.4 transport=0/.6
orthot	8.01	therapies=.6/0 community-health=.5/0
other	3.64	ehcp=-.8/0 waiting-times=-.7/-.7 family-information=.8/.9 co-production=-1.6/-1.2 parental-confidence=0/-.5 joint-working=1.3/1.7 leadership=-.6/-.6 data-and-quality=-.7/-1 identification=0/-.4 neurodevelopment=1.1/0 community-health=0/-.9 social-care=0/-.7 preparation-for-adulthood=-1.2/-.5 transitions=-.7/0 attainment=.5/0 attendance-and-exclusion=2/1.4 school-inclusion=.7/.4 workforce=-.6/-1 equity=5.1/3.3
otherwis	6.76	family-information=0/.5 data-and-quality=.5/0 attendance-and-exclusion=.8/1.3
ought	7.61	waiting-times=0/.8 alternative-provision=0/.6
our	6.46	parental-confidence=.7/1 joint-working=-.4/0 workforce=0/.5
out	3.34	waiting-times=-1.3/0 local-offer=.6/0 family-information=0/.9 joint-working=-.6/-1.5 data-and-quality=1.5/0 identification=-.5/-.5 therapies=-.6/0 mental-health=-1.3/0 neurodevelopment=-1/-.7 social-care=0/-1.2 attainment=-.4/-.5 attendance-and-exclusion=.8/.8 placements=2.2/1.4 workforce=-.8/-.5 children-in-care=0/.7 equity=1/1.4 transport=-.4/-.6
outcom	4.18	ehcp=3.2/3.7 waiting-times=-2.3/-.9 local-offer=-.6/-.5 family-information=-1.5/0 joint-working=-.4/0 data-and-quality=3.9/2.7 identification=-1/-.5 therapies=-.5/-.4 mental-health=-.9/-.4 neurodevelopment=-1.1/-.7 community-health=-1.4/-1.3 social-care=-.5/0 transitions=-1.4/-1 attainment=3.5/3.7 attendance-and-exclusion=-.7/0 school-inclusion=0/-.9 workforce=-1.1/-.8 children-in-care=-.6/-.5 equity=-1.2/0 transport=-.5/-.4
outdoor	7.46	attendance-and-exclusion=0/.5 placements=0/.5 workforce=.5/0
outgrown	7.20	waiting-times=.9/1 community-health=1.1/.7
outnumb	8.01	parental-confidence=0/.5
outreach	5.31	ehcp=-.6/0 family-information=-.6/0 co-production=-.5/0 joint-working=-1/0 data-and-quality=-.8/0 mental-health=0/-.5 neurodevelopment=1.1/1.3 community-health=-.6/-.7 preparation-for-adulthood=-.6/0 attendance-and-exclusion=1.7/1.1 school-inclusion=3.1/1.5 workforce=0/-.5 equity=.5/.8
outset	6.84	family-information=.6/0 co-production=.7/.5
outsid	5.26	waiting-times=-.6/-.8 data-and-quality=.5/-.5 identification=-.6/-.5 social-care=.9/1 preparation-for-adulthood=-.4/-.5 attendance-and-exclusion=0/-.5 placements=2/2 workforce=0/-.5 children-in-care=1.6/1.2 equity=.8/0
outstand	7.00	ehcp=.5/0 waiting-times=.4/.7
outstrip	7.32	waiting-times=.6/0 neurodevelopment=0/.6
over	3.95	ehcp=.4/0 waiting-times=.5/0 co-production=-.6/0 joint-working=0/-.5 leadership=.6/.4 mental-health=-.7/-.6 community-health=.6/0 social-care=-.5/0 preparation-for-adulthood=2/.6 transitions=.6/.4 attendance-and-exclusion=.4/0 workforce=.7/0 equity=0/-.6
overal	7.20	parental-confidence=.4/1 leadership=.5/0 data-and-quality=.5/0 attendance-and-exclusion=0/.5
overdu	6.69	ehcp=.9/.9 waiting-times=1.3/0 workforce=1/0
overhaul	7.46	ehcp=0/.4 data-and-quality=.6/0
overlap	7.20	joint-working=.8/1.4
overli	7.46	leadership=0/.5
overlook	6.22	waiting-times=-.4/0 family-information=.6/0 identification=.4/0 children-in-care=.4/.6 equity=.6/.9
overnight	5.79	ehcp=-.5/0 family-information=-.6/0 co-production=.7/0 joint-working=-.5/0 leadership=0/-.4 data-and-quality=-.8/0 identification=-.5/0 neurodevelopment=-.4/0 community-health=0/.4 social-care=3.8/3.7 preparation-for-adulthood=-.4/0 equity=-.5/0
overse	6.84	co-production=.6/0 data-and-quality=.6/0 community-health=0/.5
overseen	7.32	leadership=0/.5
oversight	4.73	ehcp=-.6/-.5 waiting-times=-1.1/-1.3 local-offer=-.5/0 family-information=-1.5/-.6 co-production=-1/-.7 parental-confidence=-.5/0 joint-working=-.7/0 leadership=1.7/1.4 data-and-quality=9.8/2.5 identification=-1.5/-.9 therapies=-.5/-.6 community-health=-.8/-.6 social-care=-.7/0 preparation-for-adulthood=-1.2/-1 transitions=-.7/-.7 attendance-and-exclusion=.5/1.6 placements=2.2/2 alternative-provision=3.1/2.7 school-inclusion=-.8/-.6 workforce=-1.3/-.4 children-in-care=1.5/.6 equity=-.4/-.5 transport=-.4/0
oversubscrib	7.32	placements=.4/.5
overwhelm	7.10	waiting-times=.5/0 parental-confidence=0/.5 placements=0/.5
overwhelmingli	7.61	parental-confidence=.7/.6
own	4.10	ehcp=.4/0 waiting-times=-1.2/-1.2 family-information=-.7/-.4 co-production=1.2/1.2 parental-confidence=0/.7 identification=-.5/-.5 mental-health=0/.4 community-health=-.6/.7 social-care=.4/0 preparation-for-adulthood=.7/.9 transitions=0/-.8 attainment=-.5/-.4 attendance-and-exclusion=-.6/-.7 alternative-provision=.6/.7 school-inclusion=.5/0 workforce=-.5/-.4 equity=0/-.6
oxygen	7.79	social-care=0/.5 transitions=0/.6
pace	5.74	waiting-times=.8/.7 family-information=0/.4 co-production=-.7/0 parental-confidence=.5/0 leadership=1.8/1.4 data-and-quality=-.8/0 therapies=-.4/0 community-health=0/-.5 school-inclusion=-.5/0
pack	7.61	family-information=0/.7
packag	5.04	ehcp=-1.2/-.7 waiting-times=.8/-.4 family-information=-.8/-.5 parental-confidence=-.4/0 joint-working=.9/1 leadership=-1/-.7 data-and-quality=0/-.7 identification=-1/-.6 mental-health=-.6/-.4 neurodevelopment=0/-.4 community-health=.5/.8 social-care=1.5/.6 preparation-for-adulthood=0/.8 transitions=.4/0 attendance-and-exclusion=2.2/2.5 school-inclusion=-.5/0 workforce=.6/1.2
paediatr	5.27	ehcp=-.5/-.5 waiting-times=1.1/2.2 family-information=0/-.6 joint-working=.4/0 identification=0/.6 therapies=.4/0 mental-health=-.5/-.4 neurodevelopment=0/.5 community-health=4/1.1 social-care=-.5/0 transitions=.4/0 attendance-and-exclusion=-.4/0 school-inclusion=-.4/0
paediatrician	5.15	waiting-times=1.4/1 family-information=-.6/-.5 co-production=-.6/-.5 joint-working=1.9/.8 leadership=-.7/-.4 data-and-quality=-.8/-.5 identification=.9/0 mental-health=-.8/-.4 neurodevelopment=.9/1.6 community-health=3.7/1.3 social-care=-.7/-.4 school-inclusion=-.4/0 workforce=0/.5 children-in-care=-.5/-.4 equity=-.5/-.4
page	5.43	ehcp=.7/0 waiting-times=-.7/0 local-offer=3/3.5 family-information=0/1.2 co-production=1.6/.5 parental-confidence=-.5/-.4 joint-working=-.4/0 leadership=0/-.5 community-health=-.5/-.4 preparation-for-adulthood=0/-.6 attendance-and-exclusion=-.4/0 workforce=-.7/0 equity=-.5/0
pai	5.24	ehcp=0/-.4 waiting-times=.4/0 parental-confidence=-.4/0 joint-working=1.2/2.3 leadership=0/-.6 data-and-quality=-.5/0 therapies=1.3/0 community-health=0/-.4 social-care=0/-.5 attendance-and-exclusion=0/-.4 workforce=0/.9 children-in-care=0/.7 equity=.5/0
paid	5.51	waiting-times=-.6/0 family-information=-.5/0 co-production=0/.9 parental-confidence=-.4/0 leadership=0/-.7 data-and-quality=0/-.4 mental-health=-.4/0 community-health=-.5/0 preparation-for-adulthood=2/2.2 equity=0/.4
pain	6.84	joint-working=0/.5 community-health=1/1.6
paint	8.01	parental-confidence=0/.6
palli	7.20	joint-working=.8/0 community-health=1.5/2
palsi	6.76	identification=0/.5 therapies=1.4/1.2 community-health=0/.5
pandem	6.63	local-offer=0/.7
panel	4.70	ehcp=1/.9 family-information=-.6/0 co-production=1.6/.9 joint-working=1.7/1.7 identification=0/-.8 therapies=-.7/-.4 mental-health=-.5/0 neurodevelopment=-.6/-.4 community-health=.5/0 transitions=0/-.7 attendance-and-exclusion=1.1/2 alternative-provision=.5/0 workforce=-.9/-.7 children-in-care=0/-.8 equity=-.5/0
paper	6.22	co-production=.8/.8
paperwork	6.03	ehcp=1.5/.5 waiting-times=.7/0 family-information=0/.9 parental-confidence=.5/0 school-inclusion=0/1 workforce=.4/0
parent	2.26	ehcp=-.8/-1.8 waiting-times=-2.4/-.6 local-offer=2.7/2.7 family-information=11.3/8 co-production=7.9/4.4 parental-confidence=9.8/6.3 joint-working=-2.8/-2.1 leadership=-2.5/-2.1 data-and-quality=-3.9/-3 identification=-.7/0 therapies=-.5/0 mental-health=-2.1/-.9 neurodevelopment=.4/1.5 community-health=-1.6/-.8 social-care=1.7/2 preparation-for-adulthood=-2.9/-1.2 transitions=-1.2/-.5 attainment=-1.8/-1.4 attendance-and-exclusion=-2/-.7 placements=-1.1/-1.1 alternative-provision=-1.9/-1.8 school-inclusion=-1.9/-1.3 workforce=-2/-2.1 children-in-care=-2.9/-3.2 equity=-.7/-.9 transport=.6/.7
park	7.46	mental-health=0/.6 social-care=.5/.8
part	4.27	ehcp=0/-.6 local-offer=0/-.4 family-information=-1.1/-.5 co-production=1.5/.8 parental-confidence=-.9/-.5 joint-working=0/-.5 leadership=-.4/0 data-and-quality=.5/0 identification=.9/.4 therapies=0/.5 community-health=-.5/-.5 attendance-and-exclusion=2/1.7 placements=.5/.6 workforce=.8/.4 children-in-care=-.6/-1.2 equity=0/.7
particip	6.51	waiting-times=-.5/0 co-production=.7/.9 joint-working=-.6/0 preparation-for-adulthood=.6/1 children-in-care=0/.4
particular	6.18	leadership=0/-.9 social-care=0/.6 school-inclusion=.5/0 workforce=0/.5
particularli	5.14	ehcp=0/.5 co-production=-.8/0 joint-working=.5/0 data-and-quality=0/-.4 therapies=-.6/0 community-health=0/-.6 social-care=.7/0 preparation-for-adulthood=0/-.4 placements=.5/0 school-inclusion=0/-.4 equity=.6/0
partner	4.34	waiting-times=-.8/0 family-information=-1.1/-.5 co-production=1.4/1.5 parental-confidence=-.9/-.7 joint-working=3.7/2 leadership=1.9/2.1 data-and-quality=0/-.4 identification=-1.2/-.5 therapies=-.7/-.5 mental-health=-.8/-.7 neurodevelopment=-.5/-.6 community-health=-1.3/-1 social-care=0/.5 preparation-for-adulthood=-.4/0 transitions=-.5/0 attendance-and-exclusion=0/.7 equity=-1.2/0 transport=-.5/0
partnership	3.00	ehcp=-1.3/-1.6 waiting-times=-1.8/-.4 local-offer=-.9/-.4 family-information=0/1.1 joint-working=2.5/3.3 leadership=3.5/2.2 data-and-quality=3.3/3.7 identification=-1.9/-1.2 therapies=-1.5/-.9 mental-health=-1.5/-.5 neurodevelopment=-.9/-1.4 community-health=-1.6/-1.6 social-care=-2.2/-2.3 preparation-for-adulthood=-1.1/1 transitions=-.9/0 attainment=-1/0 attendance-and-exclusion=-.6/0 placements=-.8/0 alternative-provision=-.5/0 school-inclusion=-.9/-.5 workforce=-.9/0 children-in-care=-1.7/-1 equity=-.5/.6 transport=-1.4/-.8
pass	5.32	waiting-times=.4/0 co-production=-.5/0 joint-working=2.7/1.6 data-and-quality=-1.1/-.4 transitions=.9/.5 attainment=0/.5 workforce=-.7/0
passeng	6.63	family-information=.6/0 parental-confidence=.6/0 workforce=.8/0 transport=2.6/3.5
passion	7.46	joint-working=0/-.4 identification=0/.5 social-care=.5/0 workforce=0/.6
passport	6.36	co-production=.5/0 community-health=.5/.5 preparation-for-adulthood=.6/0 transitions=.7/.6
past	5.76	ehcp=0/.8 joint-working=.6/0 leadership=0/.6
pastor	7.46	mental-health=.6/1.1
patchi	7.20	mental-health=0/.4 equity=.7/0
pathwai	4.59	ehcp=-1.5/-.9 waiting-times=2.6/.6 local-offer=-.5/0 family-information=-.6/0 parental-confidence=-.5/-.4 joint-working=.5/-.7 leadership=-.6/-.7 data-and-quality=-1.3/.5 identification=-.6/0 therapies=.6/0 mental-health=1.8/.6 neurodevelopment=8/6.8 social-care=-1/-.7 preparation-for-adulthood=.9/0 transitions=0/-.8 attainment=-.6/0 attendance-and-exclusion=-.5/0 placements=-.9/-.5 alternative-provision=-.8/-.6 school-inclusion=0/-.6 workforce=-.4/-.9 children-in-care=0/.5 equity=0/-.4 transport=-.4/0
patient	6.31	community-health=1.1/1.4 preparation-for-adulthood=0/.5
pattern	6.63	ehcp=0/.4 data-and-quality=.8/1.1 equity=0/.5
paus	7.20	workforce=0/.5
payment	5.66	ehcp=-.6/0 waiting-times=.5/0 leadership=-.4/0 community-health=-.4/0 social-care=4.1/4 preparation-for-adulthood=0/-.5 workforce=1/0 transport=.6/.9
pcf	6.41	waiting-times=-.4/0 family-information=.8/0 co-production=3.4/2.3 joint-working=-.5/0 leadership=0/.7 identification=-.4/0 community-health=-.5/0 social-care=-.6/0 preparation-for-adulthood=-.5/0
peer	5.47	ehcp=-.6/0 co-production=0/.5 parental-confidence=-.4/0 joint-working=-.9/-.5 identification=0/-.6 therapies=0/.6 mental-health=.7/.8 community-health=0/-.6 social-care=-.5/-.5 attainment=1.2/.8 school-inclusion=.7/.8 workforce=0/-.5
peopl	2.25	ehcp=-2.5/-1.5 waiting-times=-1/0 local-offer=-.7/.9 family-information=-1.4/-.6 co-production=3.2/2.7 parental-confidence=-2.8/-2 joint-working=-1.4/0 leadership=-1.6/0 data-and-quality=-1.4/0 identification=-3.1/-3 therapies=-1.4/0 mental-health=2.4/1.4 neurodevelopment=1.5/1.1 community-health=.7/.6 social-care=0/-1.1 preparation-for-adulthood=9.1/5.2 transitions=2.7/1.2 attainment=-1.5/0 attendance-and-exclusion=-.7/-.7 placements=-1.3/0 alternative-provision=0/-.7 school-inclusion=-1.2/-1.1 workforce=-2.8/-.4 children-in-care=1.4/.5 equity=0/.4 transport=-1.8/-1.1
per	6.03	ehcp=.7/.6 workforce=.7/0
percentag	7.20	attainment=.5/0
perform	5.53	waiting-times=0/.6 family-information=0/-.4 joint-working=-.6/0 leadership=.8/.7 data-and-quality=4.2/2.9 identification=-.5/0 mental-health=-.4/0 community-health=.4/0 social-care=-.4/0 preparation-for-adulthood=-.5/0 workforce=-.7/0
period	5.76	ehcp=-.5/0 waiting-times=1/1 data-and-quality=0/-.5 neurodevelopment=.4/1 preparation-for-adulthood=0/.9 attendance-and-exclusion=.6/.7
perman	5.53	ehcp=-.8/-.5 family-information=-.5/0 co-production=-.7/0 leadership=.7/0 therapies=-.5/0 community-health=-.7/0 social-care=-.5/0 preparation-for-adulthood=-.6/0 attendance-and-exclusion=4.6/3.7 alternative-provision=1.3/0 workforce=0/.9
persist	6.07	waiting-times=-.7/0 joint-working=.7/0 attendance-and-exclusion=1.7/2.1
person	3.98	ehcp=1.6/1.7 waiting-times=-1/-1.2 local-offer=-.5/-.4 co-production=1.1/0 joint-working=.9/0 leadership=-.6/0 data-and-quality=-.9/-1.4 identification=-.7/-1.3 therapies=0/-.8 neurodevelopment=-.9/-1.1 community-health=-.7/-.8 social-care=2.6/1.9 preparation-for-adulthood=2.5/1.5 transitions=1.2/.5 attainment=0/-.4 attendance-and-exclusion=-.7/0 alternative-provision=0/-.4 school-inclusion=-1.1/-.6 children-in-care=2.3/2.9
personalis	7.46	joint-working=0/.7 identification=.9/0 therapies=0/.5 school-inclusion=.4/1 workforce=.6/0 equity=.6/0
personnel	7.32	family-information=0/.4 workforce=.6/0
persuad	7.61	co-production=.5/.6 parental-confidence=0/.5
pfa	7.10	ehcp=.4/0 co-production=1.1/0 preparation-for-adulthood=1.3/1.5
phase	6.14	ehcp=.6/.6 joint-working=.9/-.7 leadership=-.5/0 therapies=0/.8 transitions=1.6/1.7 attendance-and-exclusion=.5/.5 workforce=-.4/0
phone	6.69	local-offer=1/1.1 family-information=.9/.9
phonic	7.46	attainment=1.1/1.9
photograph	6.63	ehcp=.4/0 co-production=1/1 transitions=0/.5
phrase	7.32	ehcp=.7/1.2
physic	5.87	joint-working=.5/0 therapies=.6/1.4 school-inclusion=.5/.7
physiotherapi	5.76	ehcp=0/-.4 waiting-times=.9/1 family-information=-.5/0 co-production=-.5/0 leadership=0/-.4 therapies=5.3/4.7 mental-health=-.5/0 community-health=0/-.7 social-care=-.5/-.4 transitions=.6/.7 school-inclusion=-.4/0
physiotherapist	6.11	joint-working=1.6/0 therapies=2.6/2.5 community-health=0/.4
pick	5.69	joint-working=.5/0 data-and-quality=0/.4 identification=1.7/2.2 children-in-care=0/.5
pictur	5.14	ehcp=0/.6 waiting-times=-1/0 family-information=-.5/0 parental-confidence=0/.5 joint-working=.6/0 leadership=-.5/0 data-and-quality=1.2/1.3 community-health=0/.5 attainment=.4/.5 attendance-and-exclusion=.5/0 school-inclusion=0/-.5 workforce=-.7/0 equity=-.5/-.5
pilot	6.84	waiting-times=0/-.4 data-and-quality=0/.7 therapies=.5/0 equity=0/.5
place	3.19	ehcp=-1.8/-1.8 waiting-times=2.6/0 local-offer=-.5/0 family-information=-1.3/-.7 co-production=-1.4/-1.3 parental-confidence=-.9/-.8 leadership=0/-.7 data-and-quality=3.7/0 therapies=-1.2/0 mental-health=-.4/-.9 neurodevelopment=0/-.5 community-health=-1.1/-.9 social-care=-.6/0 preparation-for-adulthood=-.8/-.9 transitions=1.5/1.4 attainment=-.6/-.7 attendance-and-exclusion=1.5/0 placements=9.7/8.3 alternative-provision=2.4/1.9 school-inclusion=-.8/0 workforce=-2.2/-1.5 children-in-care=2.1/1.2 equity=-.4/0 transport=0/-.6
placement	4.36	ehcp=-.9/-1 waiting-times=.8/0 local-offer=-.5/-.4 family-information=-.6/-.5 co-production=0/-.9 parental-confidence=-.5/0 joint-working=1.6/-1.1 leadership=-.5/-.8 data-and-quality=1.4/-.5 identification=-1.3/-.7 therapies=-1.1/-.6 mental-health=0/-.5 neurodevelopment=-.7/-.7 community-health=-1.4/-.9 social-care=-1/-1.1 preparation-for-adulthood=0/1.1 transitions=1.7/1.6 attainment=0/-.4 attendance-and-exclusion=0/-1.2 placements=4.5/5 alternative-provision=4.3/4.3 school-inclusion=-.6/0 workforce=-1.1/0 children-in-care=2.2/1.3 equity=-1.2/-.7
plai	5.23	waiting-times=-.5/0 family-information=-.5/-.6 parental-confidence=-.5/0 data-and-quality=-.5/-.5 identification=1.5/1.9 therapies=0/.6 neurodevelopment=-.4/-.4 social-care=.6/1.4 transitions=.4/0 attendance-and-exclusion=-.4/0 school-inclusion=-.4/0 workforce=.5/0
plain	6.18	ehcp=0/.6 waiting-times=-.4/0 family-information=.9/.5 joint-working=-.6/0 workforce=-.5/0
plainli	7.32	ehcp=0/.6
plan	2.28	ehcp=21/13 waiting-times=4/-.8 local-offer=-2.1/-1.8 family-information=-3/-1.5 co-production=2.3/.4 parental-confidence=-1.8/-1.3 joint-working=.8/.5 leadership=0/.6 data-and-quality=.8/2.2 identification=-3.8/-3.1 therapies=-1.9/-.8 mental-health=-2.3/-1.8 neurodevelopment=-3.9/-2.1 community-health=-1.7/-.5 social-care=-.7/-1 preparation-for-adulthood=2.4/1.5 transitions=3.2/2.8 attainment=-1.1/-.7 attendance-and-exclusion=-2.4/-.8 alternative-provision=-1.9/-1.4 school-inclusion=-2/-.7 workforce=-1.2/0 children-in-care=-.5/1 equity=-4.2/-2.4 transport=-1.4/-1.1
playground	7.61	co-production=0/.5
pleas	7.20	transport=.4/.7
pledg	7.10	preparation-for-adulthood=0/.4 school-inclusion=0/.5
plenti	7.32	social-care=0/.4
plu	7.20	waiting-times=0/.6 social-care=.5/0 children-in-care=0/.5
pocket	8.01	family-information=0/.7
point	4.61	ehcp=-.4/0 waiting-times=.4/.6 co-production=-.4/0 parental-confidence=.7/0 leadership=0/-.7 data-and-quality=-.6/-.4 identification=.8/1.2 therapies=-.4/0 neurodevelopment=.6/0 transitions=.8/1 attainment=1/1.3 placements=-.5/0 workforce=-.7/-.7 children-in-care=.4/0 equity=-.5/0
polic	6.57	waiting-times=-.4/0 joint-working=1.1/1.2 data-and-quality=-.4/0 children-in-care=2.1/2.3
polici	6.03	ehcp=-.5/0 waiting-times=-.7/0 family-information=.4/0 co-production=.8/0 data-and-quality=.7/.8 identification=-.4/0 attendance-and-exclusion=1.3/.7 alternative-provision=0/.6 transport=1/1.8
pool	6.07	family-information=-.5/0 joint-working=1.1/1.9 social-care=.5/0 preparation-for-adulthood=0/-.4 workforce=.5/0
poor	5.29	ehcp=.8/.9 waiting-times=.8/-.5 family-information=1.3/1.3 co-production=-.8/0 parental-confidence=1.2/0 joint-working=1/0 identification=0/.7 community-health=-.6/0 social-care=0/-.5 preparation-for-adulthood=-.5/0 attainment=0/.5 attendance-and-exclusion=.9/0 placements=0/-.4 school-inclusion=0/-.6 workforce=-.7/0
poorer	7.61	equity=.7/.4
poorest	7.46	attainment=0/.4 equity=.8/.5
poorli	6.31	waiting-times=-.5/0 family-information=0/.5 neurodevelopment=0/.6 preparation-for-adulthood=.6/0 transitions=.8/1
popul	7.46	joint-working=0/.5 data-and-quality=.5/0 therapies=0/.5 mental-health=.6/0 placements=.5/0 equity=.4/0
popular	7.10	family-information=0/.5 therapies=0/.5
portag	5.38	waiting-times=0/.5 family-information=0/-.5 co-production=-.5/0 joint-working=.9/.7 data-and-quality=-.5/0 identification=4.7/3.1 mental-health=-.5/0 community-health=-.4/-.5 social-care=-.5/-.7 preparation-for-adulthood=-.5/0 transitions=.6/.5 school-inclusion=-.5/0
portal	7.61	ehcp=.5/0 joint-working=.6/.4 social-care=0/.6
posit	4.66	ehcp=0/-.7 waiting-times=-1.1/0 family-information=0/-.7 co-production=-.6/-.4 parental-confidence=.5/.8 leadership=1.6/.8 data-and-quality=-1/0 identification=.6/.7 therapies=-.6/0 mental-health=0/.8 community-health=-.6/0 social-care=1/.9 preparation-for-adulthood=0/.8 transitions=-.8/-.7 attendance-and-exclusion=.5/.7 placements=-.6/0 alternative-provision=-.4/0 school-inclusion=0/-.7 equity=-1.1/-.6 transport=-.4/0
possibl	6.27	waiting-times=0/.5 school-inclusion=.5/.8 workforce=.4/0
post	4.47	waiting-times=0/-1.1 family-information=-.6/-.8 parental-confidence=-.5/-.6 joint-working=-.4/.5 leadership=.6/1 data-and-quality=-.4/-.7 identification=-.7/-.8 mental-health=0/-1 neurodevelopment=0/.5 preparation-for-adulthood=3/2.2 transitions=0/-.6 attendance-and-exclusion=-1.1/-.9 placements=1/0 alternative-provision=0/-.6 workforce=3.8/4 children-in-care=-.6/-.4
postcod	7.32	therapies=.4/0 equity=1/1.4
postur	7.10	therapies=.9/.8 community-health=.5/1.1
potenti	6.63	co-production=-.4/0 leadership=.7/.7 data-and-quality=.4/0 identification=.4/.6 community-health=0/-.6 equity=.5/.6
poverti	7.61	equity=.5/1.2
power	6.76	co-production=.6/.8 data-and-quality=0/.4
practic	4.47	waiting-times=-1.2/-.4 family-information=0/-.4 co-production=-.7/-.4 joint-working=0/-.6 data-and-quality=.9/0 identification=-.4/0 therapies=-.6/0 mental-health=-.4/0 neurodevelopment=.4/.5 community-health=1.2/1.5 preparation-for-adulthood=-.6/0 transitions=0/-.6 attainment=-.4/0 attendance-and-exclusion=-.5/-.5 placements=-.5/-.6 school-inclusion=1.9/2.2 workforce=1.1/.8 equity=1.5/0
practis	6.92	therapies=.5/.9 children-in-care=0/.5
practition	3.75	ehcp=0/.4 waiting-times=0/-1.2 local-offer=0/.8 family-information=.7/.4 co-production=-.7/-1.2 parental-confidence=-.9/-.9 joint-working=1.9/1.4 leadership=-.6/0 data-and-quality=-2/-1 identification=2.3/1.9 therapies=0/-1.2 mental-health=.5/1 neurodevelopment=.5/.4 community-health=-1.2/-1.6 preparation-for-adulthood=-1.4/-.6 transitions=-.7/0 attainment=-.7/-.4 attendance-and-exclusion=-1.1/-.7 placements=-1.3/-.9 alternative-provision=-.7/-.9 school-inclusion=-1/-.8 workforce=5/5.8 children-in-care=-.4/-.5 transport=-.5/0
prais	6.57	parental-confidence=0/.6 school-inclusion=0/.6 workforce=.4/.9
pre	5.64	ehcp=-.5/0 waiting-times=0/.9 joint-working=-.5/0 data-and-quality=-.5/0 identification=2.4/2.9 therapies=.5/0 neurodevelopment=.4/0 social-care=-.6/-.4 children-in-care=0/.5
precis	5.90	ehcp=1.4/1.1 family-information=-.5/0 leadership=.4/0 data-and-quality=1.6/.6 community-health=-.5/0 social-care=-.5/0 attendance-and-exclusion=.6/0 equity=-.4/0
predict	8.01	neurodevelopment=0/.7
prefer	7.32	mental-health=.5/0 placements=.6/.7
premis	7.61	alternative-provision=.6/.7
premium	8.01	workforce=0/.4
prepar	4.60	ehcp=0/-.5 waiting-times=0/-.7 local-offer=-.5/0 family-information=1/0 joint-working=-1.4/-.9 leadership=.5/-.9 data-and-quality=-1.3/-.7 identification=-.5/0 therapies=-.6/-.5 neurodevelopment=-.8/0 community-health=0/-.6 social-care=0/-.7 preparation-for-adulthood=8.6/4.3 transitions=3.8/3.6 attendance-and-exclusion=-.6/-.5 school-inclusion=-.8/-.7 workforce=-1.1/-.6 equity=-.5/-.5 transport=-.4/0
prescrib	6.51	waiting-times=.5/.6 mental-health=0/.6 neurodevelopment=1.1/1 community-health=0/.5
prescript	7.20	neurodevelopment=0/.5 preparation-for-adulthood=.4/.8
presenc	7.61	waiting-times=0/.5
present	5.55	ehcp=.4/0 local-offer=0/.4 co-production=.9/.5 joint-working=.4/0 leadership=0/.6 identification=-.4/0 mental-health=.9/.4 workforce=0/-.4
press	7.10	placements=.4/0 school-inclusion=.5/0
pressur	6.41	leadership=.6/.8 data-and-quality=.5/0
prevent	5.62	ehcp=-.5/0 data-and-quality=-.5/0 mental-health=.5/0 social-care=0/1 attendance-and-exclusion=.4/0 alternative-provision=0/.5 workforce=-.5/.4 children-in-care=.8/.7 equity=-.6/0
previou	6.18	leadership=.8/1.2 data-and-quality=-.5/0
primari	4.75	ehcp=-.6/-.6 waiting-times=0/-.6 family-information=-1.1/-.6 co-production=-.8/-.6 parental-confidence=-.6/0 joint-working=0/-.6 leadership=-.7/-.6 data-and-quality=-.5/0 identification=0/1.1 neurodevelopment=0/.4 social-care=-.9/-.5 transitions=2.6/2.7 attainment=0/.7 attendance-and-exclusion=1.6/.5 school-inclusion=2.7/.8 workforce=-.8/-.9 children-in-care=-.6/-.6 equity=.5/0
print	7.10	local-offer=.7/.5 family-information=0/.4
prior	7.61	waiting-times=1.2/0 joint-working=.7/.5 identification=0/.7
prioriti	5.39	ehcp=-.6/0 waiting-times=-1/0 family-information=-.4/0 co-production=.6/.4 joint-working=0/.7 leadership=4.4/4.3 data-and-quality=-.6/-.4 social-care=-.5/-.5 transitions=-.5/0 attendance-and-exclusion=-.5/0 workforce=0/-.5 equity=-.7/0
prioritis	5.79	waiting-times=.9/.5 joint-working=-.6/-1 therapies=0/.8 community-health=0/-.6 preparation-for-adulthood=-.5/0 workforce=.6/.7 children-in-care=0/.6 equity=0/.5
privat	5.66	ehcp=0/-.4 co-production=-.5/0 parental-confidence=.5/.4 identification=.8/0 therapies=1/.8 neurodevelopment=1/1.7 community-health=-.4/0 placements=0/-.5 equity=1.5/0
proactiv	6.92	ehcp=-.5/0 waiting-times=-.7/0 data-and-quality=-.6/0 identification=.7/.4 social-care=0/.5 preparation-for-adulthood=.5/0 school-inclusion=.5/.6 workforce=.5/1.6 equity=.5/0
problem	5.57	waiting-times=-.7/-.4 co-production=-.4/0 parental-confidence=.4/0 joint-working=-.4/0 therapies=-.4/0 community-health=1.1/1.6
procedur	7.20	community-health=.8/.8
process	4.36	ehcp=4/1.7 waiting-times=2.5/.4 local-offer=-.7/-.5 family-information=.6/.6 parental-confidence=.5/0 joint-working=-.7/0 leadership=-.9/0 data-and-quality=1/1.1 therapies=-.7/0 mental-health=-1.2/-.8 community-health=0/.6 social-care=-1.1/-1.1 attainment=-.8/-.4 attendance-and-exclusion=-.4/-.5 alternative-provision=-.5/0 school-inclusion=-.7/-.6 workforce=-1.6/-1 equity=-.7/-.5 transport=0/.6
produc	5.57	ehcp=.4/1.2 co-production=2.1/.8 joint-working=-.9/-.6 leadership=0/.6 mental-health=0/.8 community-health=-.5/-.4 social-care=-.8/-.7 transitions=-.4/0 attendance-and-exclusion=0/.8
product	5.31	waiting-times=-1.2/-.4 family-information=-.5/-.4 co-production=5.3/5.3 joint-working=-1/0 leadership=-1.3/-.8 data-and-quality=-1.3/0 identification=-.8/-.4 therapies=-.7/0 neurodevelopment=-.7/0 community-health=0/.9 social-care=0/-.5 preparation-for-adulthood=-.6/-.4 transitions=-.6/0 attendance-and-exclusion=-.6/0 placements=-.5/0 alternative-provision=-.4/0 school-inclusion=-.5/0 workforce=-.8/0 children-in-care=-.6/0
profession	3.77	ehcp=2.4/2.7 waiting-times=0/-1.5 local-offer=.8/1.2 family-information=1.3/.9 co-production=.9/-.6 parental-confidence=1.3/0 joint-working=5.5/4.6 leadership=-.4/-.5 data-and-quality=-2.9/-1.8 identification=-.7/0 therapies=-1.1/0 mental-health=-.7/-.6 neurodevelopment=-1/0 social-care=-.7/-1.6 preparation-for-adulthood=-1.6/-.8 transitions=-.8/-.9 attainment=-.7/-.5 attendance-and-exclusion=-1.1/-.9 placements=-1.1/-.5 alternative-provision=-.8/-.7 workforce=1/1.7 children-in-care=.5/.6 equity=-1/-.5 transport=-.7/-.6
profil	5.90	ehcp=.6/0 co-production=.7/0 neurodevelopment=.8/1.6 social-care=0/.5 workforce=.6/0
profound	6.63	preparation-for-adulthood=0/.5 attainment=0/.4 placements=.6/.8
programm	4.36	ehcp=-.6/0 waiting-times=.5/0 local-offer=-.4/-.4 family-information=-.7/-.4 parental-confidence=-.4/-.5 joint-working=-1/-.7 leadership=-.8/-.6 identification=1.4/1.3 therapies=1.9/2.8 community-health=-1.1/-1 social-care=-.6/-.4 attendance-and-exclusion=-.8/-.4 school-inclusion=.9/.8 workforce=1.4/0 children-in-care=-.5/-.5
progress	4.45	ehcp=-1/-.7 waiting-times=-.5/0 local-offer=-.4/0 family-information=-1/-.6 co-production=-.5/-.4 joint-working=-.8/-1.1 leadership=1.3/1.1 data-and-quality=2.8/-.6 identification=-.5/0 mental-health=-.4/0 community-health=-.4/-.6 social-care=-.6/0 transitions=0/-.5 attainment=4.3/5 placements=1.3/1.8 school-inclusion=-.4/-.6 workforce=-.7/-.5 children-in-care=.7/0
project	5.57	ehcp=-.7/0 waiting-times=-.6/0 family-information=-.8/-.4 leadership=.9/1.2 data-and-quality=1.3/.8 identification=-.6/-.4 mental-health=.5/.5 community-health=-.7/-.4 preparation-for-adulthood=.7/0 workforce=-.4/-.4 children-in-care=0/-.4 equity=-.5/0
promin	7.61	co-production=0/.5
promis	5.57	ehcp=.5/.7 co-production=.5/.8 parental-confidence=1.5/.8 joint-working=-.7/0 leadership=.8/1.1 data-and-quality=0/-.5 identification=-.4/0
promot	6.03	ehcp=-.7/-.4 waiting-times=-.4/0 local-offer=.7/1.4 family-information=0/.5 joint-working=.6/0 data-and-quality=0/-.5 neurodevelopment=-.5/0 community-health=.4/.5 social-care=.7/1.2 attendance-and-exclusion=.5/0 children-in-care=-.5/-.7
prompt	6.46	identification=.9/0 social-care=.6/.7 school-inclusion=0/.6
promptli	5.64	ehcp=.5/.5 waiting-times=2.2/1.6 co-production=.4/0 leadership=-.4/0 identification=.8/.7 therapies=.9/-.5 neurodevelopment=-.5/0 social-care=-.4/0 children-in-care=.6/.8
properli	6.36	data-and-quality=.6/0
proport	5.47	ehcp=.9/0 waiting-times=0/.7 leadership=0/-.5 data-and-quality=.5/.5 identification=.5/.8 community-health=-.6/0 preparation-for-adulthood=.6/.7 attainment=.7/0
propos	6.76	co-production=.5/.8 parental-confidence=.5/0 leadership=.4/0
protect	6.14	joint-working=.7/0 leadership=.9/1 data-and-quality=0/-.4 social-care=1.1/.9 workforce=.4/0 children-in-care=1.3/1.6
protocol	6.51	joint-working=.5/0 preparation-for-adulthood=.8/.7 transitions=1.3/.9 attendance-and-exclusion=.4/.4
proud	6.92	workforce=0/.9
prove	6.92	data-and-quality=0/.4 mental-health=0/.5
provid	3.38	ehcp=-1/0 local-offer=0/.4 parental-confidence=0/-.9 joint-working=1.3/2.5 leadership=-2/-1.2 data-and-quality=1.3/-.8 identification=-1.8/0 therapies=.8/.7 mental-health=.5/0 neurodevelopment=-1/0 community-health=1.3/1.3 preparation-for-adulthood=-.7/-.6 transitions=-.5/-1.2 attainment=-.8/-.8 attendance-and-exclusion=-.7/0 placements=-.8/-.4 alternative-provision=2.9/2.9 school-inclusion=.9/.5 workforce=1.2/.5 children-in-care=-1.6/-1.6 equity=-.6/-.5 transport=-.7/-.5
provis	3.41	ehcp=1.8/2.2 waiting-times=-1.4/-1.5 local-offer=-.5/0 family-information=-2/-.8 co-production=-.9/-.8 parental-confidence=-1.1/-.9 joint-working=-1.4/0 leadership=-.4/-.7 data-and-quality=2.4/0 identification=-.8/-1.4 therapies=.6/0 mental-health=-.4/0 neurodevelopment=-1/0 community-health=-1.8/-1.5 social-care=-.5/0 transitions=-1.6/-1 attainment=-.9/-.7 attendance-and-exclusion=1.3/-.5 placements=4.3/3.6 alternative-provision=10.3/7.7 school-inclusion=.5/.9 workforce=-2.3/-1.4 children-in-care=-.9/-1.7 equity=0/.5 transport=-.8/-.7
pru	6.57	waiting-times=-.4/0 joint-working=0/.8 mental-health=.5/0 placements=.5/0 alternative-provision=2.5/3.1 school-inclusion=0/-.6
psycholog	6.31	ehcp=1/0 co-production=-.4/0 leadership=0/-.5 identification=.8/0 school-inclusion=2.2/1.9 workforce=1.9/1.6
psychologist	4.72	ehcp=.8/1 waiting-times=.7/.4 family-information=0/-.5 co-production=-.7/-.5 parental-confidence=-.6/-.5 joint-working=.6/0 data-and-quality=-1.2/-.6 therapies=-.5/-.7 mental-health=1.7/1.3 community-health=-.7/-1 social-care=-.7/-.8 preparation-for-adulthood=-.4/-.5 attendance-and-exclusion=0/-.4 placements=-.5/-.5 school-inclusion=2.3/1.2 workforce=2.3/2 children-in-care=.9/1.2
public	6.41	waiting-times=-.5/0 leadership=.7/.8 data-and-quality=0/.6 identification=.6/0 workforce=-.4/0
publicis	8.01	local-offer=.5/.7
publicli	8.01	leadership=.5/.8
publish	5.51	waiting-times=0/-.4 local-offer=.8/1.1 family-information=.7/0 parental-confidence=.9/0 joint-working=-.8/-.4 data-and-quality=.8/.5 identification=-.5/0 alternative-provision=0/.5 workforce=-.5/0 equity=0/.6
pull	7.61	joint-working=0/.8
punctual	8.01	children-in-care=0/.4 transport=0/.4
pupil	2.79	ehcp=-3.7/-2.7 waiting-times=-3.1/-2 local-offer=-1.1/-1.5 family-information=-3.8/-2.9 co-production=-2/-1.1 parental-confidence=-2.3/-2 joint-working=-1.6/-1.5 leadership=-1.5/-2.5 data-and-quality=.4/-1.7 identification=-1/.5 therapies=-1.9/-.7 mental-health=2.9/1.9 neurodevelopment=-.8/0 community-health=-1.9/-.8 social-care=-3.5/-2.6 preparation-for-adulthood=-2.2/-1.1 transitions=1.6/1 attainment=6.4/5.3 attendance-and-exclusion=7/3.7 placements=2.3/2.2 alternative-provision=6.3/6.6 school-inclusion=8.9/5.7 workforce=0/-1.6 children-in-care=-1.8/-2.5 equity=0/-.6 transport=.7/1
purpos	6.00	ehcp=.8/.6 leadership=.5/.6 attendance-and-exclusion=0/-.4 alternative-provision=.5/.6 workforce=-.5/0
pursu	7.61	parental-confidence=0/.5
push	7.32	children-in-care=0/.5
put	4.29	ehcp=-.9/-.5 waiting-times=.6/0 co-production=0/-.6 leadership=.7/.9 identification=1.3/1.2 therapies=-.4/0 mental-health=0/-.4 preparation-for-adulthood=-.6/0 placements=-.5/0 workforce=-.5/-.7 equity=-.5/-.6 transport=.5/.7
qualif	6.27	waiting-times=-.4/0 preparation-for-adulthood=.5/0 attainment=2.4/2.3 school-inclusion=0/-.4 workforce=0/.7
qualifi	5.90	joint-working=-.5/0 data-and-quality=-.5/0 community-health=.6/1 social-care=.7/0 workforce=2.2/2
qualiti	3.83	ehcp=8/5.9 waiting-times=.5/-.5 local-offer=-.6/-.6 family-information=-2.3/-.5 co-production=-.7/-1.2 parental-confidence=-1.6/-.9 joint-working=-2.3/-.8 leadership=-2.6/-1.6 data-and-quality=6.9/2.8 identification=-2.2/-1.1 therapies=-1.3/-.5 mental-health=-1.6/0 neurodevelopment=-1.6/-.7 community-health=0/1.4 social-care=-.5/0 preparation-for-adulthood=-.9/-1.3 transitions=-1.9/-.4 attainment=0/-.6 attendance-and-exclusion=-1.1/0 placements=.9/0 alternative-provision=2/2.6 school-inclusion=-1.3/0 workforce=.4/0 children-in-care=-1/0 equity=0/-.4 transport=-.8/-.6
quantifi	7.32	ehcp=.8/1.2
quarter	5.79	waiting-times=.5/0 local-offer=0/.6 family-information=0/-.4 co-production=.5/0 joint-working=-.6/0 data-and-quality=.9/.4 school-inclusion=-.4/0
quarterli	7.79	data-and-quality=0/.4
queri	7.10	family-information=.5/.8 community-health=0/.4
question	5.49	ehcp=0/-.4 waiting-times=-.7/0 family-information=1.6/2.2 co-production=.8/.9 joint-working=-.8/0 leadership=.6/0 workforce=-.7/0
questionnair	6.92	joint-working=0/.6 mental-health=.4/0 neurodevelopment=0/.4 children-in-care=.4/0
queue	7.10	waiting-times=.7/1.2 family-information=.4/0 school-inclusion=0/.4
quick	7.10	school-inclusion=0/.4
quickli	5.12	ehcp=0/.7 waiting-times=2.7/.9 co-production=-.9/-.5 joint-working=.5/-.8 leadership=-.5/0 identification=2.3/1.6 mental-health=.7/0 neurodevelopment=-.4/-.4 social-care=-.7/0 preparation-for-adulthood=-.6/0 transitions=0/.9 attendance-and-exclusion=.5/0 workforce=0/-.5 children-in-care=0/-.6
quiet	6.46	waiting-times=-.4/0 joint-working=-.4/0 identification=0/.6 social-care=0/.6
quieter	7.61	co-production=0/.6 placements=.4/0
quit	7.32	equity=.4/.6
rais	5.21	ehcp=.5/0 waiting-times=-.7/0 family-information=0/.8 co-production=.4/0 joint-working=0/-.6 leadership=0/.7 identification=.4/.5 therapies=-.5/0 mental-health=-.4/0 community-health=0/.7 attainment=.5/.4 attendance-and-exclusion=-.6/-.4 transport=.4/0
rang	4.50	ehcp=-1.3/-.6 local-offer=0/.5 family-information=0/1.3 co-production=0/.6 parental-confidence=-.8/-.5 joint-working=-1.4/-.7 leadership=-1.1/0 data-and-quality=-.8/0 identification=-1.3/0 therapies=0/-.5 mental-health=1/1.1 neurodevelopment=1/0 community-health=-1.3/-1.1 social-care=1.3/1.3 preparation-for-adulthood=.6/0 transitions=-.8/-.6 placements=-.5/0 school-inclusion=1.4/.6 workforce=-.9/0 children-in-care=-.6/-.9 equity=.6/0
rare	5.03	ehcp=0/.5 co-production=.5/.7 leadership=0/-.4 data-and-quality=-.5/0 therapies=-.5/0 neurodevelopment=-.5/-.5 community-health=.5/0 school-inclusion=0/.8 children-in-care=.5/.8 equity=-.4/-.4
rate	4.96	waiting-times=-.6/-.5 co-production=-.7/0 parental-confidence=.5/.8 joint-working=0/-.7 leadership=.5/0 data-and-quality=0/.7 identification=-.5/-.5 community-health=-.6/-.7 social-care=0/.4 transitions=-.5/0 attainment=.4/0 attendance-and-exclusion=2.2/2.2 placements=-.5/0 workforce=-.5/0 children-in-care=.4/0
rather	5.14	waiting-times=-.6/0 co-production=1.1/1.2 data-and-quality=.5/0 therapies=0/.7 mental-health=-.6/0 community-health=-.6/-.5 placements=-.4/0
re	6.03	waiting-times=-.6/0 co-production=.7/.4 joint-working=0/-.6 data-and-quality=.6/0 attendance-and-exclusion=0/.8 alternative-provision=.5/.5
reach	4.30	ehcp=-.5/-.5 waiting-times=0/-.4 family-information=0/1.3 joint-working=0/-.5 leadership=-.5/0 data-and-quality=-.6/0 identification=1.6/1.8 therapies=-.4/0 community-health=.6/0 social-care=.7/.6 preparation-for-adulthood=0/-.8 attainment=.7/.7 attendance-and-exclusion=-.7/-.8 placements=-.4/0 workforce=-.6/-.4 equity=2.3/1.5
read	5.07	ehcp=.9/.9 waiting-times=-.6/0 local-offer=.6/.8 joint-working=-.5/0 leadership=0/-.4 data-and-quality=0/.5 neurodevelopment=-.4/0 community-health=0/-.5 attainment=1.8/1.6 attendance-and-exclusion=0/-.4 workforce=-.5/0
reader	7.61	ehcp=0/.6 local-offer=0/.5
readi	5.69	social-care=-.4/0 preparation-for-adulthood=1.3/1.1 transitions=1.1/1.2 children-in-care=0/-.5
real	6.07	waiting-times=-.5/0 joint-working=.5/.5 transport=0/.4
realis	7.20	co-production=0/.5 joint-working=-.4/0 leadership=0/.4 data-and-quality=0/.5 school-inclusion=.6/0
realist	7.10	leadership=0/.5
reappli	8.01	social-care=0/.5
reason	5.29	waiting-times=0/-.6 family-information=1.1/.8 parental-confidence=.9/.5 data-and-quality=1/-.4 therapies=-.4/0 attendance-and-exclusion=.8/1.1 school-inclusion=.6/0 transport=.5/.6
reassess	7.79	social-care=.5/.7
reassur	7.10	waiting-times=.5/0 placements=.5/0
rebuild	7.10	parental-confidence=.9/1
rebuilt	7.20	local-offer=.4/.7 co-production=.4/0
receiv	3.24	waiting-times=.5/-.7 local-offer=-.9/-.8 family-information=1.1/0 co-production=-.9/-.7 joint-working=-1.2/-.4 leadership=-1.5/-1.1 therapies=0/1 mental-health=-.9/0 community-health=-1.1/.5 social-care=1.6/1.1 preparation-for-adulthood=.6/0 transitions=1/.7 attainment=0/.4 attendance-and-exclusion=0/1.1 placements=0/-.5 school-inclusion=.7/-.5 workforce=0/-.4 equity=0/1 transport=-.5/0
recent	4.78	ehcp=2/1.7 family-information=.7/0 co-production=.6/0 parental-confidence=.8/.6 joint-working=.5/0 leadership=0/.7 data-and-quality=.9/.9 identification=-.7/-.4 therapies=0/-.5 community-health=-1/-.8 social-care=-.5/-.7 transitions=-.7/-.6 attendance-and-exclusion=0/.8 placements=-.5/0 school-inclusion=0/-.4 children-in-care=0/-.5 equity=0/-.5
recept	5.64	family-information=-.5/0 joint-working=.4/0 identification=2.3/1.9 preparation-for-adulthood=-.4/0 transitions=2.4/2.2
recognis	4.67	waiting-times=0/-.7 family-information=-.4/-.9 parental-confidence=-.6/0 joint-working=-.9/-.9 leadership=0/.4 data-and-quality=-.9/-.6 identification=2.4/2.6 mental-health=0/.9 neurodevelopment=.7/1.6 community-health=-.6/0 preparation-for-adulthood=-.5/-.4 transitions=-.7/-.6 placements=-.8/-.5 school-inclusion=-.6/-.6 workforce=1/0 children-in-care=0/.5 equity=2/0
recommend	5.74	co-production=0/.7 identification=0/-.7 therapies=.9/2.1 neurodevelopment=0/1 equity=-.6/0
record	4.48	waiting-times=-.7/-1.1 family-information=-.5/-.4 co-production=.5/1 parental-confidence=-.6/-.5 joint-working=2.4/2 leadership=0/-.5 data-and-quality=1.6/1.9 identification=1/1.5 social-care=.6/0 preparation-for-adulthood=-.5/-.5 transitions=.6/0 attendance-and-exclusion=0/.6 school-inclusion=0/-.9 workforce=-.8/-.9 children-in-care=.6/0 equity=-.5/-.8
recours	7.61	parental-confidence=.5/.4
recov	6.84	attendance-and-exclusion=.5/1
recoveri	6.14	ehcp=0/.5 waiting-times=2.1/.7 family-information=-.4/0 leadership=0/.5 therapies=.7/0 community-health=.5/0
recruit	5.29	ehcp=.4/0 waiting-times=1/0 co-production=-.6/0 joint-working=-.8/-.6 leadership=0/-.5 data-and-quality=-.7/-.5 therapies=.5/-.5 neurodevelopment=-.5/0 social-care=.4/0 attendance-and-exclusion=-.4/0 workforce=5.1/3.9
recur	7.46	parental-confidence=.4/0 data-and-quality=0/.4
recurr	7.79	leadership=.5/0
red	7.79	leadership=0/.5
redesign	5.85	waiting-times=0/-.7 local-offer=.6/0 co-production=1.9/2.3 joint-working=-.5/0 data-and-quality=-.4/0 neurodevelopment=0/.7 social-care=.5/0 school-inclusion=0/-.5
reduc	4.45	ehcp=-1.4/-1 waiting-times=3.4/3.4 local-offer=-.6/0 family-information=0/-.8 co-production=-1.4/0 parental-confidence=0/.5 joint-working=-1.5/0 leadership=-1/0 data-and-quality=.5/0 identification=-.9/-.9 therapies=.6/-.6 mental-health=.6/.7 neurodevelopment=2.2/0 community-health=1.2/0 social-care=-.7/0 preparation-for-adulthood=-.6/0 transitions=-.8/0 attainment=-.6/0 attendance-and-exclusion=3.6/2.8 school-inclusion=0/-.6 workforce=-1/-.7 children-in-care=0/-.7 equity=0/.8 transport=-.5/0
reduct	6.69	leadership=.5/0 therapies=.7/.5 attendance-and-exclusion=.5/.9 school-inclusion=0/.6
refer	4.83	ehcp=-.4/.4 waiting-times=.9/1.6 family-information=0/-.5 co-production=-1.1/-.6 parental-confidence=0/-.5 joint-working=.5/0 data-and-quality=-.9/-.8 identification=1.1/0 therapies=.6/0 mental-health=1.2/1.6 neurodevelopment=.8/1.3 community-health=-.5/-.9 social-care=0/.5 preparation-for-adulthood=0/-.6 attendance-and-exclusion=-.4/0 placements=-.5/0 school-inclusion=0/.5 workforce=-.6/-.6
referr	4.21	ehcp=-1.6/-1 waiting-times=2.1/2.1 family-information=1/0 co-production=-1.3/-.7 parental-confidence=-.8/-.7 joint-working=1.8/2.4 leadership=-1.1/-1 data-and-quality=-.9/-.5 identification=1/0 therapies=1.3/.9 mental-health=2/2.3 neurodevelopment=1.6/1 preparation-for-adulthood=-.8/-.5 transitions=0/-.5 attainment=-.5/0 attendance-and-exclusion=-.9/-.8 placements=-.6/-.6 alternative-provision=1.1/1 school-inclusion=-.5/-.5 workforce=0/-.5 children-in-care=-.5/-.9 transport=0/-.4
refin	7.61	workforce=0/.6
reflect	5.20	ehcp=3.3/3.4 waiting-times=0/-.5 family-information=-1/-.4 co-production=1.7/.9 parental-confidence=-.6/0 leadership=0/.6 identification=-.7/-.5 therapies=-.5/0 neurodevelopment=-.6/0 community-health=0/-.6 social-care=1/0 preparation-for-adulthood=0/-.9 transitions=-.9/-.5 attendance-and-exclusion=-.5/0 school-inclusion=-.7/0 workforce=.7/0 children-in-care=0/1 equity=-.7/0
reform	6.69	leadership=1.1/1.2
refresh	6.27	co-production=.5/0 data-and-quality=1.2/.7 alternative-provision=.4/.8 workforce=0/.5
refuge	8.01	identification=0/.5 equity=.6/0
refus	5.85	ehcp=1.1/.5 family-information=1.2/.8 parental-confidence=1.6/1.2 joint-working=-.4/0 data-and-quality=-.6/0 transport=.6/.8
regard	5.69	family-information=1.2/0 co-production=.4/0 parental-confidence=.4/0 data-and-quality=-.5/0 social-care=-.4/-.4 workforce=0/.6 transport=0/.8
region	6.41	parental-confidence=.4/0 leadership=0/.6 attainment=0/.6
regist	4.98	ehcp=-1/-.7 waiting-times=-.7/-.7 co-production=-.6/0 joint-working=.7/0 leadership=-.6/0 data-and-quality=1.5/.8 identification=0/.6 therapies=-.7/0 neurodevelopment=0/-.4 social-care=-.9/-.9 preparation-for-adulthood=-.8/-.5 placements=-.5/-.5 alternative-provision=1.5/1.5 school-inclusion=0/-.5 workforce=-1.2/0 children-in-care=5.4/3.8 equity=-.4/0
regular	5.53	waiting-times=-.5/0 family-information=.7/0 co-production=0/.8 joint-working=.6/-.7 leadership=0/.6 data-and-quality=.9/0 preparation-for-adulthood=-.6/-.4 transitions=-.5/0 attendance-and-exclusion=-.6/0 placements=.5/0 school-inclusion=0/-.4 workforce=.6/0 children-in-care=1.1/1.2
regularli	5.64	waiting-times=-.8/0 joint-working=-.5/-.8 leadership=0/.6 data-and-quality=1.5/0 identification=-.5/0 neurodevelopment=-.5/0 community-health=-.6/0 preparation-for-adulthood=-.6/0 transitions=-.5/0 attendance-and-exclusion=.8/1.7 placements=.7/1 alternative-provision=.4/.6 school-inclusion=-.4/0
reintegr	7.10	waiting-times=-.4/0 attendance-and-exclusion=1.4/2.3 alternative-provision=.7/0 school-inclusion=.5/0
reinvest	8.01	placements=0/.5
reject	7.32	joint-working=0/.5 mental-health=1/1.2
rel	8.01	equity=.4/0
relat	5.97	ehcp=0/.6 co-production=.5/0 parental-confidence=.7/.5 preparation-for-adulthood=.9/1.2 transitions=.5/0 equity=-.4/0
relationship	5.06	ehcp=0/.7 waiting-times=0/-.5 family-information=0/-.9 co-production=1.5/1 parental-confidence=1.6/1.6 joint-working=2.4/0 data-and-quality=-.6/-.7 therapies=-.7/0 mental-health=-.7/0 neurodevelopment=-.6/0 social-care=.8/0 transitions=0/-.5 placements=0/-.5 workforce=-.5/0 equity=-.6/0
relaunch	7.46	local-offer=.9/1 co-production=.5/0
releas	7.00	workforce=0/1 children-in-care=0/.6
relev	6.27	ehcp=1.3/1.8 family-information=0/.4 joint-working=.7/0
reli	5.32	waiting-times=0/-.4 local-offer=.7/.6 data-and-quality=.4/.5 neurodevelopment=0/.6 preparation-for-adulthood=.4/0 attendance-and-exclusion=-.5/0 school-inclusion=0/.5 workforce=.5/0 equity=.5/-.4
reliabl	6.11	family-information=.6/.7 joint-working=0/-.5 data-and-quality=.9/1.2 equity=-.4/0 transport=0/.5
relianc	7.32	therapies=0/.4 placements=.4/.5 alternative-provision=.5/.6
reliant	7.61	identification=0/.6
relief	7.46	joint-working=0/.7
remain	4.57	ehcp=0/.5 waiting-times=1.3/-.7 co-production=-.8/-.5 parental-confidence=.8/.6 joint-working=-.7/0 leadership=-.6/0 data-and-quality=-1.1/0 therapies=-.5/-.5 mental-health=0/-.4 community-health=0/.6 social-care=0/-.5 preparation-for-adulthood=.5/.5 attendance-and-exclusion=.8/1.1 placements=1.2/.5 alternative-provision=.4/0 school-inclusion=-.5/0 workforce=0/.5 children-in-care=0/-.5 equity=0/.4
remaind	7.79	transitions=0/.7
remedi	7.61	ehcp=0/.5 waiting-times=.5/0
remit	7.00	neurodevelopment=0/.5
remov	6.18	local-offer=.4/.7 leadership=0/.4 attendance-and-exclusion=.8/.6 equity=1.2/1.2
renew	6.84	waiting-times=-.4/0 local-offer=0/.6 co-production=.4/0 parental-confidence=.7/0 leadership=.4/.6
reoffend	7.79	children-in-care=.7/1
repair	6.41	waiting-times=1.2/.6 parental-confidence=.6/.6 community-health=1.3/1.4
repeat	5.64	waiting-times=-.7/0 family-information=-.4/-.5 co-production=-.4/0 joint-working=1.8/2 leadership=-.5/0 neurodevelopment=0/.4 preparation-for-adulthood=0/.5 equity=-.4/0
repeatedli	6.84	workforce=.5/.9
repetit	8.01	ehcp=0/.6
replac	6.03	leadership=.5/0 data-and-quality=-.5/0 community-health=.5/.6 workforce=.6/.6
repli	5.94	family-information=1.5/1.8 parental-confidence=.9/.8 joint-working=-.6/0
report	3.93	ehcp=.8/1 waiting-times=0/-.4 family-information=-1/-.8 parental-confidence=.5/0 joint-working=.5/.6 leadership=1.2/1.6 data-and-quality=3/3.1 neurodevelopment=.8/.4 community-health=-.6/0 social-care=0/-.5 preparation-for-adulthood=-.9/-.6 transitions=0/-.7 attendance-and-exclusion=-.7/-.9 workforce=0/-.6 equity=-.6/0
repres	5.38	ehcp=.4/0 waiting-times=-.8/0 co-production=2.8/2.1 parental-confidence=-.5/0 joint-working=-.9/0 data-and-quality=.7/0 identification=-.6/0 therapies=-.4/0 neurodevelopment=-.5/0 community-health=-.5/0 transitions=0/-.5 workforce=-.4/0 equity=1.1/2
represent	8.01	co-production=.7/0 data-and-quality=0/.5
reput	7.61	family-information=.5/.6
request	4.95	ehcp=2.6/3.1 waiting-times=2.2/.8 co-production=0/-.4 parental-confidence=1.3/.5 leadership=0/-1 data-and-quality=0/-.5 therapies=-.5/0 mental-health=-.7/0 neurodevelopment=-1/0 community-health=.8/0 social-care=0/.5 preparation-for-adulthood=-.7/-.7 transitions=-.6/-.5 placements=-.5/-.5 alternative-provision=-.4/0 school-inclusion=1/1.1 workforce=0/-.7 equity=-.6/0
requir	5.12	waiting-times=.5/0 family-information=-1/-.6 co-production=-.8/-.6 joint-working=.7/0 community-health=1.1/0 social-care=1.1/1.1 attendance-and-exclusion=-.7/-.6 placements=.8/1.1 school-inclusion=0/-.5 workforce=.5/0 equity=-.5/-.4
research	7.61	workforce=0/.5
resembl	8.01	ehcp=0/.4
reset	8.01	parental-confidence=.5/1.1
residenti	5.24	ehcp=-.6/-.5 family-information=-.9/-.4 parental-confidence=-.5/0 joint-working=.5/0 leadership=-.9/-.6 data-and-quality=2.7/0 identification=-.9/-.6 therapies=-.6/0 mental-health=-.4/0 neurodevelopment=-.6/0 community-health=-.4/0 social-care=1.3/1.3 preparation-for-adulthood=0/-.7 attendance-and-exclusion=-.8/-.6 placements=5.5/5.4 school-inclusion=-.5/0 workforce=-.8/-.4 children-in-care=1.9/0 equity=-.6/0
resili	7.61	mental-health=.5/.8 school-inclusion=.5/0 workforce=0/.5
resolut	6.92	parental-confidence=1.1/1.8
resolv	6.07	ehcp=.7/-.5 family-information=.4/.8 parental-confidence=1.3/1.2 joint-working=.6/1.3 workforce=-.4/0
resourc	4.73	ehcp=-.9/-.7 waiting-times=-.5/0 joint-working=-.9/-.9 leadership=1.3/.8 data-and-quality=1/.9 identification=-.6/0 neurodevelopment=.7/0 community-health=-.6/0 social-care=-.9/0 preparation-for-adulthood=0/-.8 transitions=-.7/0 attainment=.4/0 placements=4.2/3.8 alternative-provision=-.6/-.6 school-inclusion=0/.5 workforce=0/-1 children-in-care=-.4/-.4 equity=-.6/0
respect	6.18	parental-confidence=0/.5 joint-working=0/.5 leadership=0/-.5 data-and-quality=-.6/0 social-care=0/.5 workforce=-.4/0
respit	5.51	waiting-times=-.6/0 co-production=.7/0 joint-working=0/.5 data-and-quality=-.8/0 identification=-.6/0 mental-health=-.5/0 social-care=4.3/4.6
respond	5.15	waiting-times=1.1/.6 parental-confidence=.7/0 data-and-quality=-.8/0 therapies=-.6/0 mental-health=.7/0 preparation-for-adulthood=-.4/-.6 transitions=-.5/0 workforce=-.5/-.6 children-in-care=.5/.5 equity=-.9/0
respons	4.55	ehcp=0/-1.1 waiting-times=0/-1.1 family-information=0/-.5 co-production=-.7/-.5 parental-confidence=.5/.5 joint-working=2/.9 leadership=.8/1.4 data-and-quality=-.8/-1 identification=-.6/0 community-health=.7/0 social-care=0/-.9 preparation-for-adulthood=0/.5 placements=0/-.6 school-inclusion=1/1.5 workforce=1.1/.8 children-in-care=.5/0
rest	6.18	social-care=0/.5 equity=.5/0
restor	6.76	parental-confidence=1.2/.7 community-health=0/.4
restraint	7.46	mental-health=0/.6
restrict	7.79	neurodevelopment=.5/0 community-health=.6/.5
restructur	7.61	local-offer=0/.5
result	3.71	waiting-times=-1.5/-1.9 local-offer=0/.4 family-information=-1.2/-.8 parental-confidence=0/-.4 joint-working=1.8/1.2 data-and-quality=1.3/1.4 identification=.6/.5 therapies=-.4/0 mental-health=0/-.6 neurodevelopment=0/.4 community-health=0/.7 preparation-for-adulthood=-.5/0 transitions=.7/0 attainment=1.7/2.2 attendance-and-exclusion=.4/-.8 placements=-.5/-.7 alternative-provision=0/-.5 workforce=.8/0 children-in-care=-.6/-.5 transport=-.5/-.4
retain	8.01	workforce=.4/.8
retent	7.46	preparation-for-adulthood=.5/.7 workforce=0/.7
retir	7.32	community-health=.6/.6 workforce=.8/.6
return	4.66	waiting-times=-1/-.5 family-information=.4/.8 co-production=-.5/-.6 parental-confidence=0/-.4 joint-working=.8/-.7 leadership=-.7/-.7 data-and-quality=1.3/0 identification=-.5/-.5 mental-health=0/.5 neurodevelopment=0/.7 community-health=-.4/-1 social-care=-.6/-.5 transitions=2.2/1.2 attendance-and-exclusion=1.5/1.8 alternative-provision=1.7/1.9 school-inclusion=-.6/-.4 equity=-.9/-.6
reveal	7.32	data-and-quality=.4/0 placements=0/.5
revers	7.79	parental-confidence=0/.4
review	3.28	ehcp=8.2/5.6 waiting-times=3/.6 local-offer=-.8/-.5 family-information=-1.8/-1.3 co-production=2.1/1.8 parental-confidence=-.6/-.7 joint-working=0/-1.2 leadership=-1.6/-.9 identification=0/.7 therapies=-1/0 mental-health=-1.7/-1.2 neurodevelopment=-1.7/-.8 community-health=-.7/0 preparation-for-adulthood=0/-.8 attainment=-.5/-.7 attendance-and-exclusion=-1.2/0 placements=.5/.4 school-inclusion=-1.3/0 workforce=-.8/-.7 children-in-care=1.1/1.5 equity=-1/-1.4 transport=-.4/0
revis	6.84	joint-working=0/.5 leadership=.4/.4
revisit	6.76	ehcp=0/.4 co-production=.4/0 data-and-quality=.5/0
rewrit	7.00	ehcp=.9/1.3 co-production=.4/0
rewritten	7.00	family-information=.5/0 school-inclusion=0/.4 transport=0/.5
rewrot	7.61	co-production=.5/.7
right	4.33	ehcp=-.7/0 waiting-times=.5/-1 local-offer=0/-.5 family-information=2.3/1.5 co-production=0/-.9 joint-working=1.7/0 leadership=1.3/.5 therapies=0/1.3 mental-health=0/.5 neurodevelopment=-.5/0 community-health=-1/-.9 preparation-for-adulthood=0/-.6 transitions=.7/0 attainment=-.5/0 attendance-and-exclusion=0/1 alternative-provision=-.7/0 school-inclusion=-1/-.6 workforce=0/-.5 children-in-care=0/.5 equity=.4/0
rigor	6.51	ehcp=.5/0 joint-working=0/-.6 data-and-quality=1.5/1.4 alternative-provision=.4/.5 children-in-care=.6/0
rigour	6.92	data-and-quality=.8/.7 placements=0/.4
ring	5.90	waiting-times=0/.8 family-information=1.7/1.3 co-production=-.5/0 parental-confidence=.4/0 joint-working=-.6/0 data-and-quality=-.7/0 community-health=0/.6 equity=-.5/0
rise	5.57	joint-working=-.8/0 data-and-quality=.5/1.2 identification=0/-.5 mental-health=.7/0 community-health=-.4/0 attendance-and-exclusion=1.2/.8 placements=.7/.9 alternative-provision=.5/0
risen	5.57	parental-confidence=.8/.8 attainment=.5/0 transport=0/.5
risk	4.54	ehcp=-1.3/-.9 waiting-times=0/1.2 local-offer=-.5/0 family-information=-.9/-.7 co-production=-1/-.9 parental-confidence=-.8/-.5 joint-working=1.4/.5 leadership=.5/0 data-and-quality=-.8/-.7 neurodevelopment=-.8/-.6 community-health=.5/1 preparation-for-adulthood=-.6/0 transitions=-.5/-.7 attainment=-.4/0 attendance-and-exclusion=1.4/0 placements=-.7/0 alternative-provision=.6/0 school-inclusion=0/-.6 children-in-care=5.2/5.1 equity=-.6/0
river	7.79	equity=0/.7
road	7.46	placements=0/.4
robust	5.90	waiting-times=0/-.6 family-information=-.7/0 co-production=.5/0 joint-working=.4/1 leadership=-.4/-.8 data-and-quality=3.7/1.2 identification=0/-.6 therapies=-.5/0 social-care=.4/0 attendance-and-exclusion=-.6/0 placements=1.5/.6 alternative-provision=.4/.6 workforce=-.7/0 children-in-care=0/.6 equity=-.5/0
role	5.27	ehcp=-.5/-.7 waiting-times=-1/-.5 family-information=-.5/0 co-production=0/.8 joint-working=0/-.4 leadership=.6/.8 data-and-quality=-1.2/-.8 mental-health=-.7/-.4 neurodevelopment=-.6/0 community-health=1.5/2.5 social-care=-.5/0 transitions=0/-.5 attendance-and-exclusion=-.4/-.5 placements=-.4/0 school-inclusion=.4/0 workforce=2.7/1.7 equity=-.7/0
roll	6.46	data-and-quality=.6/0 attendance-and-exclusion=.7/0 alternative-provision=.7/1.2
roma	7.32	equity=1.1/.8
romanian	8.01	equity=.6/.7
roof	7.46	family-information=.4/.6 joint-working=0/.6
room	5.53	family-information=-.4/0 co-production=1.3/1.3 parental-confidence=-.4/0 mental-health=.4/.8 community-health=0/.6 placements=.5/1 school-inclusion=0/-.5 workforce=-.7/0 children-in-care=0/-.4 equity=-.6/0
rota	7.32	community-health=0/.6 workforce=0/.4
round	6.00	joint-working=.7/1.1 workforce=0/.5
rout	5.43	ehcp=-.4/0 waiting-times=-.5/0 family-information=1.9/0 parental-confidence=.6/1 joint-working=0/-.7 data-and-quality=-.7/-.5 therapies=-.5/0 community-health=-.5/-.5 transport=2.7/3.4
routin	5.15	ehcp=.5/0 waiting-times=0/.4 joint-working=.6/.6 leadership=0/-.6 identification=0/.9 community-health=.7/0 social-care=0/.8 preparation-for-adulthood=-.6/0 equity=0/.7
row	7.79	attainment=0/.5 attendance-and-exclusion=0/.4
rule	7.32	social-care=.4/.9
run	4.41	ehcp=-.4/0 family-information=.9/.8 data-and-quality=-1.1/-.7 therapies=0/.4 mental-health=0/.8 neurodevelopment=.6/.7 community-health=-.5/-.4 social-care=.6/.6 preparation-for-adulthood=.6/.6 placements=-.4/0 school-inclusion=.5/0 workforce=0/-.8 equity=-.5/0
rural	6.31	waiting-times=-.5/0 data-and-quality=-.4/0 school-inclusion=.6/0 equity=2.5/2.9
safe	5.47	ehcp=-.6/0 family-information=-.5/0 co-production=-.4/0 joint-working=-.4/0 leadership=-.4/-.4 data-and-quality=1/0 community-health=0/.4 attendance-and-exclusion=-.6/-.5 placements=.9/.5 alternative-provision=1.3/.9 school-inclusion=-.5/0 children-in-care=1.4/.5 equity=-.6/0 transport=.6/.9
safeguard	6.03	ehcp=-.5/0 waiting-times=-.7/0 data-and-quality=1.3/-.6 identification=0/-.4 attendance-and-exclusion=.5/.5 alternative-provision=1.1/1 children-in-care=2.9/2.3
safeti	6.69	joint-working=0/-.4 leadership=0/.4 data-and-quality=1.2/0 placements=.9/.6 alternative-provision=.4/.6 children-in-care=.7/0 transport=0/.5
sai	4.07	ehcp=.8/1.1 waiting-times=-1.4/-.6 local-offer=.6/0 family-information=0/.9 co-production=1.9/1.6 parental-confidence=1.1/.8 joint-working=-.5/-.5 data-and-quality=0/.6 identification=-.8/-.7 therapies=-.7/-.7 mental-health=-.6/0 community-health=-.9/-1.1 social-care=.7/.9 preparation-for-adulthood=-.7/-.9 attainment=0/-.4 attendance-and-exclusion=0/-.5 school-inclusion=0/.4 children-in-care=0/-.5 equity=-.7/-.5
said	4.01	ehcp=0/.7 waiting-times=-.6/0 family-information=0/1.3 co-production=.5/1.2 parental-confidence=1.2/1.4 joint-working=-.9/-1.1 leadership=1.1/1.7 data-and-quality=-1.7/-1 therapies=0/-.5 neurodevelopment=0/-.9 community-health=-.6/-.6 social-care=0/.5 preparation-for-adulthood=-.5/-.5 transitions=0/.5 attainment=-.5/-.5 attendance-and-exclusion=-.5/0 workforce=0/.4 children-in-care=-.5/-.7 equity=-.9/-1
salt	8.01	therapies=0/.5
same	4.22	ehcp=-.9/-.6 waiting-times=-.6/0 family-information=-.6/0 co-production=-.7/-.7 joint-working=1.7/2.7 leadership=0/-.4 identification=.6/0 therapies=.5/0 mental-health=.5/.6 social-care=0/-.5 preparation-for-adulthood=0/-.7 transitions=-.7/-.6 attendance-and-exclusion=-.5/-.6 placements=-.4/0 workforce=-.7/0 equity=2.5/3.1
sampl	5.79	ehcp=1.9/1.3 joint-working=0/-.4 data-and-quality=2.4/1.2 social-care=0/.4 workforce=-.5/0
sanction	7.79	neurodevelopment=0/.9 attendance-and-exclusion=.5/0
sat	7.10	co-production=.7/.8
satellit	7.61	placements=.9/1.3
satisfact	7.10	parental-confidence=1.4/1.5
satisfi	7.10	parental-confidence=.6/.6
saturdai	6.63	waiting-times=.8/.7 social-care=.5/.8
save	6.57	parental-confidence=0/.4 leadership=.7/.5 placements=0/.5
saw	6.11	ehcp=0/.7 waiting-times=-.6/0 identification=0/.7 preparation-for-adulthood=0/-.5
scale	7.00	leadership=.5/.5 data-and-quality=.6/0 attendance-and-exclusion=0/.5
scant	7.46	joint-working=.5/0
scarc	6.92	equity=0/.6
sceptic	7.46	parental-confidence=.5/0
schedul	7.10	placements=.9/1
scheme	5.76	waiting-times=-.4/0 joint-working=-.4/0 data-and-quality=-.4/0 social-care=1.2/1 preparation-for-adulthood=.4/.6 workforce=0/1.2 equity=0/.4
school	1.97	ehcp=-3.3/-2.6 waiting-times=-1.5/-1.7 local-offer=-1.4/-1.4 family-information=-3.3/-3.2 co-production=-3/-2.6 parental-confidence=-1.5/-2.2 joint-working=2/.7 leadership=-2.2/-2.7 data-and-quality=0/-2.9 identification=-.5/-1 therapies=0/1.3 mental-health=1.9/2.2 neurodevelopment=-.5/1.3 community-health=0/1 social-care=-4/-3.8 preparation-for-adulthood=-3.2/-1.9 transitions=2.1/2.2 attainment=1.7/1.2 attendance-and-exclusion=8.9/5.6 placements=5.3/5 alternative-provision=2/.9 school-inclusion=11.3/7.5 workforce=0/-2 children-in-care=0/-1 equity=1/-.7 transport=.7/.9
score	6.84	ehcp=0/.6 co-production=0/.4 joint-working=.5/0 data-and-quality=.4/0
scratch	7.61	local-offer=0/.5
screen	5.21	ehcp=-.6/0 family-information=-.7/-.5 parental-confidence=-.5/0 leadership=-.5/0 data-and-quality=-.7/-.4 identification=4.6/3.5 therapies=.5/0 mental-health=-.6/0 community-health=1.2/.5 preparation-for-adulthood=-.4/0 transitions=-.5/0 workforce=0/-.4 children-in-care=.7/.9 equity=0/-.4
scrutini	6.69	leadership=1.3/1.4 data-and-quality=.6/0
scrutinis	6.57	leadership=.8/.5 data-and-quality=1.6/1 attendance-and-exclusion=.6/0 alternative-provision=0/.5
search	6.11	waiting-times=-.6/0 local-offer=2.4/3 co-production=.8/0 leadership=.4/0 workforce=-.4/0
seat	6.22	waiting-times=.4/.8 therapies=0/.9 community-health=1/0 transport=.4/0
second	5.94	waiting-times=0/.8 leadership=0/.4 alternative-provision=0/.4
secondari	4.36	waiting-times=0/-.4 family-information=-1.5/-.8 co-production=-.9/-.6 joint-working=0/-.7 leadership=-.8/-.9 data-and-quality=-1.2/-.5 mental-health=.8/0 neurodevelopment=.5/.7 community-health=-.9/0 social-care=-1.1/-.8 preparation-for-adulthood=-.5/-.5 transitions=2.7/3 attainment=.7/1.2 attendance-and-exclusion=3.2/2.4 alternative-provision=0/-.6 school-inclusion=2.7/.6 workforce=-.6/-.5 children-in-care=-.8/-.8 equity=.6/0
section	5.57	ehcp=3/2.9 waiting-times=-.7/0 local-offer=.4/.8 family-information=-.5/0 co-production=.6/.8 leadership=-.5/0 data-and-quality=.8/0 social-care=.6/0 transitions=-.4/0 workforce=-.4/0 equity=-.5/0
sector	6.63	joint-working=0/.4 mental-health=.6/.5
secur	5.08	ehcp=-.5/-.5 waiting-times=-.4/-.4 co-production=-.8/-.5 leadership=.5/0 data-and-quality=.5/0 mental-health=0/.8 community-health=-.4/-.6 placements=1.2/1 alternative-provision=.9/0 workforce=.5/0
sedat	7.79	community-health=.6/.8
see	3.99	waiting-times=0/.8 family-information=-1.2/-.7 co-production=-.6/-.6 parental-confidence=0/.5 joint-working=.9/.8 leadership=0/-.4 therapies=.6/0 mental-health=.7/.8 neurodevelopment=0/.5 community-health=1/0 preparation-for-adulthood=0/.6 transitions=-.7/-.4 placements=0/-.5 alternative-provision=-.4/-.5 workforce=0/-.5 equity=-.4/0
seek	6.00	ehcp=0/-.5 waiting-times=-.5/0 co-production=.8/0 identification=.8/0 social-care=0/-.5 preparation-for-adulthood=-.4/0 school-inclusion=.5/.7 children-in-care=.7/1.2 equity=0/.6
seen	4.38	waiting-times=3.6/4.5 family-information=0/-.7 co-production=-.6/0 parental-confidence=-.6/-.4 identification=1.1/0 therapies=1.7/.7 mental-health=.7/0 neurodevelopment=0/-.5 community-health=0/-.4 social-care=-.6/-.8 preparation-for-adulthood=-.6/-.4 transitions=-.8/-.5 attendance-and-exclusion=-.4/-.7 school-inclusion=0/.4 workforce=-.5/0
seizur	6.92	community-health=.9/1.2 workforce=1.1/0
seldom	5.43	family-information=0/.5 co-production=0/.4 joint-working=.8/1.6 attendance-and-exclusion=0/.4 school-inclusion=0/-.6 children-in-care=0/-.5
select	7.46	joint-working=0/.6 community-health=0/.9
self	5.53	ehcp=-.6/0 parental-confidence=-.4/0 joint-working=-.4/0 leadership=1.3/2.1 data-and-quality=-.7/-.4 mental-health=1.2/1.8 transitions=-.4/0 workforce=-.6/0
semh	5.71	ehcp=-.5/0 waiting-times=-.9/0 family-information=-.5/0 co-production=-.5/0 joint-working=0/.8 mental-health=4.9/1.8 community-health=-.5/-.5 attendance-and-exclusion=.8/0 placements=.9/1.3 alternative-provision=.4/0 workforce=.5/-.5
sen	4.57	ehcp=-.6/-.6 waiting-times=-1.2/-.7 family-information=0/.5 joint-working=-1/-.8 leadership=0/-.7 data-and-quality=0/1 identification=0/.7 therapies=-.8/-.5 mental-health=-1/-.7 neurodevelopment=-.9/-.6 community-health=-1.1/-.8 social-care=-.9/-.7 preparation-for-adulthood=-.5/0 transitions=-.5/0 attainment=2.5/2.2 placements=-.6/-.6 alternative-provision=0/-.5 school-inclusion=4.6/3.9 children-in-care=-.6/-.6 equity=.8/0
senco	4.68	ehcp=-.4/0 waiting-times=0/-.6 family-information=-.8/-.7 parental-confidence=-.6/-.5 joint-working=1.6/0 leadership=-.6/-.5 data-and-quality=-1/0 identification=0/1 mental-health=-.6/-.6 community-health=-.9/-.7 social-care=-.7/-.6 preparation-for-adulthood=-.8/-.5 transitions=.8/1.6 attendance-and-exclusion=-.9/-.9 placements=-.4/-.6 school-inclusion=4.6/4.2 workforce=2.1/1.2
send	2.53	ehcp=-3.2/-4.5 waiting-times=-4.2/-1.3 local-offer=-.8/-.7 family-information=-.7/1.1 co-production=0/1.7 parental-confidence=0/-.8 joint-working=0/-.7 leadership=5.3/3.9 data-and-quality=0/.7 identification=.8/0 therapies=-2.6/-2.1 mental-health=-1.9/-1.3 neurodevelopment=-3.5/-2.6 community-health=-2.3/-1.2 social-care=-1.4/0 preparation-for-adulthood=0/-.4 transitions=-1.3/0 attainment=2/3.4 attendance-and-exclusion=2.3/1.5 placements=-1.7/-1.1 alternative-provision=-.6/-.5 school-inclusion=1.7/1.3 workforce=1.6/1.2 children-in-care=2.3/3.1 equity=-.9/0 transport=-1.3/-.9
sendiass	5.39	ehcp=-.4/-.5 waiting-times=0/-.5 family-information=6/5.1 co-production=0/.5 parental-confidence=.9/.6 joint-working=-1.5/0 leadership=-.5/-.7 data-and-quality=-.7/0 identification=-.5/0 therapies=-.6/0 mental-health=-.6/0 neurodevelopment=-.6/0 community-health=-.6/0 preparation-for-adulthood=-.5/-.6 transitions=-.6/0 school-inclusion=-.6/0 workforce=.7/.8 children-in-care=-.5/-.4
senior	5.31	waiting-times=-.6/0 parental-confidence=0/.7 joint-working=-.9/0 leadership=2.9/3.1 data-and-quality=0/-.5 identification=-.4/-.5 community-health=-.5/0
sens	6.14	co-production=.4/0 parental-confidence=.6/1 leadership=.7/.5 data-and-quality=-.4/0
sensit	6.76	co-production=.4/0 neurodevelopment=0/.5 children-in-care=.5/.6
sensori	4.89	ehcp=-.8/-.5 family-information=.5/-.5 parental-confidence=0/-.4 leadership=-.5/-.6 therapies=2.5/2 mental-health=-.5/0 neurodevelopment=0/.5 community-health=2/.8 preparation-for-adulthood=0/-.6 attendance-and-exclusion=0/-.5 workforce=-.6/.6 children-in-care=-.5/-.6
sent	5.38	ehcp=.6/0 waiting-times=-.6/0 family-information=.8/1 joint-working=.6/.9 leadership=0/-.6 mental-health=.5/0 social-care=0/-.5 preparation-for-adulthood=-.4/0 attendance-and-exclusion=.4/0 placements=.4/.6 school-inclusion=.6/.7 workforce=-.5/-.4
sentenc	6.92	ehcp=.4/-.4 children-in-care=1.2/1.1
separ	5.43	waiting-times=-.5/0 family-information=0/-.4 joint-working=2.3/2.9 data-and-quality=0/.9 identification=0/-.4 preparation-for-adulthood=0/-.8 workforce=-.4/0
septemb	5.97	waiting-times=1.3/1.1 data-and-quality=-.5/0 identification=0/-.4 transitions=1.2/.7 placements=1/.8 equity=-.4/0 transport=1.1/1.6
sequenc	7.61	leadership=0/.5
seriou	7.00	ehcp=0/.6 joint-working=.4/0 children-in-care=.5/.4
serious	7.32	parental-confidence=0/.5 mental-health=0/.4
serv	5.76	family-information=0/-.4 co-production=-.5/0 preparation-for-adulthood=.5/0 children-in-care=.5/.6 equity=1/.7
servic	2.51	ehcp=-5/-3.4 waiting-times=.4/1 local-offer=0/.4 family-information=3.2/2.9 co-production=0/2.2 parental-confidence=0/-.5 joint-working=0/2.1 leadership=-.9/0 data-and-quality=-2/.8 identification=-1.7/-1.2 therapies=3.8/1.3 mental-health=2.1/1.9 neurodevelopment=-.9/-.5 community-health=5/2.1 preparation-for-adulthood=.7/0 transitions=1.8/.7 attainment=-2.2/-1.2 attendance-and-exclusion=-3.2/-1.7 placements=-2.4/-2.7 alternative-provision=-2.9/-2.2 school-inclusion=-2/-.9 workforce=.9/-.7 children-in-care=-.9/-1.3 equity=2.5/2.5 transport=-1.6/-1.2
session	4.92	ehcp=0/-.6 waiting-times=-.5/0 family-information=0/.6 co-production=0/-.5 parental-confidence=0/-.4 joint-working=-.5/-.6 leadership=-.5/-.6 therapies=2.2/2.3 mental-health=.7/1 community-health=0/.5 social-care=1.1/1.9 preparation-for-adulthood=-.5/-.6 attendance-and-exclusion=0/-.5 school-inclusion=0/-.5
set	3.43	ehcp=0/1 waiting-times=-1/0 local-offer=-.7/-.6 family-information=-1.5/-1.4 parental-confidence=-1/-.6 joint-working=1/-1 leadership=.6/1.2 data-and-quality=1.7/-.5 identification=2/1.6 therapies=1.4/1.1 mental-health=-.8/-.6 neurodevelopment=-.7/-.8 community-health=-1/-.5 social-care=-1.3/-1.1 preparation-for-adulthood=-.7/-1.4 transitions=1.6/2 attainment=0/.5 attendance-and-exclusion=-.5/-.8 placements=1.6/1.5 alternative-provision=1.2/1.6 school-inclusion=1.2/1.2 workforce=0/-.6 children-in-care=-.6/-.9 transport=0/-.6
settl	5.45	family-information=-.6/0 co-production=.4/0 parental-confidence=0/.6 joint-working=1.1/.9 mental-health=0/-.5 community-health=0/-.4 social-care=0/-.5 preparation-for-adulthood=0/.5 transitions=1.7/.9 workforce=-.5/0
seven	6.00	ehcp=-.4/0 community-health=.7/.5 children-in-care=.4/0
sever	4.15	ehcp=-.6/-1 waiting-times=-.6/-.8 family-information=.5/0 joint-working=.5/.6 data-and-quality=-.6/-1.2 neurodevelopment=0/.8 social-care=-.4/0 placements=.5/0 school-inclusion=-.5/.5 equity=-.7/0
shape	5.79	waiting-times=-.6/0 family-information=-.5/0 co-production=3/3.3 joint-working=0/-.5 data-and-quality=1.1/.8 community-health=-.5/0 preparation-for-adulthood=.6/0
share	3.64	waiting-times=-1.4/-1.5 local-offer=-.5/-.6 family-information=-1.7/-.8 co-production=-1.6/-.9 parental-confidence=-.9/0 joint-working=9.8/5.6 leadership=1.6/1.9 data-and-quality=0/.7 identification=0/-.5 therapies=-1.1/-.6 mental-health=-.4/0 neurodevelopment=0/.9 community-health=-.8/-1.1 preparation-for-adulthood=-1/-.8 transitions=1/0 attendance-and-exclusion=0/-1 school-inclusion=.5/.8 workforce=-.5/0 children-in-care=0/.6 equity=-.7/0 transport=-.5/0
sharp	7.32	leadership=0/.5 data-and-quality=.4/0 children-in-care=.4/.7
sharpen	7.61	ehcp=0/.6 data-and-quality=.6/0
sharper	7.20	attainment=.5/.6
sharpli	6.63	parental-confidence=.5/.9 preparation-for-adulthood=.5/0 transport=0/.6
she	5.79	ehcp=.7/0 waiting-times=-.8/0 community-health=1/1 workforce=0/.5 children-in-care=0/-.4 equity=-.4/0
shift	7.32	leadership=.5/.5 neurodevelopment=0/.6
shop	7.00	preparation-for-adulthood=.9/1.4
short	4.08	ehcp=-.7/0 waiting-times=-1.4/-.9 local-offer=1.1/1.3 family-information=.5/.4 co-production=1.1/.5 parental-confidence=-.4/-.6 joint-working=-1.9/-.5 leadership=-.5/-.6 data-and-quality=0/-.7 identification=-1.3/-.6 mental-health=-.5/0 neurodevelopment=-.7/-.7 community-health=-1.4/-1.1 social-care=7.7/4.9 preparation-for-adulthood=-1/-.9 transitions=-.5/0 attainment=-.5/-.4 attendance-and-exclusion=-.5/-.4 placements=-.4/0 school-inclusion=-.6/-.5 workforce=-.5/0 equity=.5/.5 transport=0/.6
shortag	6.18	data-and-quality=-.4/0 therapies=.6/0 neurodevelopment=.5/0 placements=.5/.7 workforce=1.4/2.4 equity=-.5/0
shortcom	8.01	leadership=0/.5
shorten	6.76	waiting-times=1.2/1.2 community-health=0/.5
shorter	6.92	waiting-times=0/.4
should	2.80	ehcp=.9/2.7 waiting-times=.9/1.9 local-offer=0/.5 family-information=0/.6 co-production=-1.3/.5 parental-confidence=-2/0 joint-working=-2.2/0 leadership=-2.7/-2.9 data-and-quality=.6/.6 identification=-1.5/-.6 therapies=-1.1/-.6 mental-health=-.8/-.6 community-health=-1/-.6 social-care=-1.6/-.4 preparation-for-adulthood=-.5/.8 transitions=0/.6 attainment=-.5/0 attendance-and-exclusion=-.9/0 placements=-1.4/0 school-inclusion=-.9/-.9 workforce=-3/0 children-in-care=-2.1/-1.3 equity=.6/0 transport=-.5/0
shout	7.61	co-production=.8/.4 parental-confidence=0/.5 mental-health=0/.5
show	4.65	ehcp=.6/0 waiting-times=0/-.8 local-offer=0/.5 co-production=0/-.5 parental-confidence=0/.5 joint-working=-.6/0 leadership=.5/0 data-and-quality=3/1.7 identification=.4/.5 mental-health=0/.5 community-health=-.8/-.6 social-care=-.5/-.6 transitions=0/-.4 workforce=-.5/0 equity=-.5/0
shown	6.22	leadership=.4/0 data-and-quality=0/.4 therapies=0/.7 neurodevelopment=0/.4
shrink	7.79	leadership=0/.6
shrunk	7.46	therapies=0/.4 workforce=.6/0
sibl	6.22	neurodevelopment=0/.9 community-health=0/.6 social-care=1.3/1.6
sick	7.32	workforce=.5/1.2
side	6.07	ehcp=0/.4 local-offer=0/.4 family-information=0/-.5 joint-working=.5/0 workforce=-.5/0 equity=.9/.9
sight	6.31	community-health=.5/.7 children-in-care=0/.6
sign	4.91	ehcp=-.5/0 waiting-times=-1/0 co-production=0/-.4 parental-confidence=0/-.5 leadership=0/.6 data-and-quality=0/-.5 identification=.8/0 mental-health=.7/.9 social-care=0/.6 transitions=-.5/0 attendance-and-exclusion=.4/0 school-inclusion=0/.4 workforce=1.6/0 children-in-care=.9/1.1 equity=0/-.6
signific	5.24	waiting-times=0/-.7 co-production=-.6/-.6 parental-confidence=0/.7 joint-working=0/.5 leadership=1.3/.7 data-and-quality=-1.1/-.7 identification=.5/0 neurodevelopment=0/.8 social-care=-.7/0 preparation-for-adulthood=-.5/0 placements=0/.6 alternative-provision=0/-.5 school-inclusion=.6/.7 workforce=.6/0 children-in-care=-.6/-.6
significantli	6.92	ehcp=.6/.8 waiting-times=.5/0 co-production=.4/0 data-and-quality=.7/0 attendance-and-exclusion=0/.5
signpost	6.51	family-information=2.7/1.4 co-production=-.5/0 leadership=-.4/0 data-and-quality=-.5/0 therapies=-.5/0 mental-health=0/.6 neurodevelopment=.8/0 community-health=-.5/0
silent	7.79	data-and-quality=0/.6
similar	5.59	ehcp=-.5/0 waiting-times=-.6/0 co-production=-.5/0 joint-working=-.6/0 attainment=2.3/2.6 workforce=-.4/0 equity=1/.5
similarli	7.00	local-offer=0/.8 therapies=.5/0 neurodevelopment=0/.5 social-care=1/0
simpl	6.41	local-offer=.4/.6 identification=0/.4 social-care=0/.6
simpli	6.46	ehcp=.6/0 data-and-quality=-.4/0 neurodevelopment=0/.4
simplifi	7.20	leadership=.4/.5
sinc	4.48	ehcp=.5/.6 waiting-times=-.5/-.4 local-offer=.5/.6 family-information=-.7/-.6 joint-working=.4/0 leadership=1.4/1.4 data-and-quality=-.4/-.7 mental-health=-.5/-.5 transitions=-.6/-.4 attendance-and-exclusion=0/.5 alternative-provision=0/-.5 children-in-care=-.4/0 transport=.5/0
singl	4.81	waiting-times=0/-.6 co-production=0/-.6 joint-working=3/2.1 therapies=.4/0 neurodevelopment=0/.5 community-health=.4/0 social-care=0/-.4 transitions=0/.7 placements=0/-.4 school-inclusion=-.5/-.5 workforce=-.8/0 children-in-care=-.6/-.7 equity=0/-.4
sister	6.76	community-health=0/.6 social-care=.9/1.1
sit	5.29	waiting-times=0/.9 family-information=-.6/0 co-production=1/1.4 joint-working=.8/0 data-and-quality=0/-.5 identification=-.4/0 alternative-provision=0/.4 equity=-.4/0
site	5.53	ehcp=-.5/0 waiting-times=-.7/0 local-offer=1.6/1.9 co-production=.6/-.4 community-health=.4/.4 attendance-and-exclusion=0/-.4 placements=.7/1.2 equity=.5/.6
situat	7.00	waiting-times=.5/0 joint-working=.4/0 data-and-quality=0/.7 mental-health=.6/.5 attendance-and-exclusion=.4/0
six	4.80	ehcp=1/1.1 waiting-times=1.1/1.5 family-information=.5/0 co-production=0/-.6 parental-confidence=0/-.5 joint-working=-.7/0 data-and-quality=.4/.7 therapies=.6/.6 mental-health=-.4/0 neurodevelopment=.4/0 social-care=0/-.8 transitions=.4/0 alternative-provision=0/.5 school-inclusion=0/-.5 workforce=0/.4 equity=-.5/-.6
sixth	6.36	preparation-for-adulthood=.9/.8 attainment=.4/.5
size	7.32	ehcp=.5/0 workforce=.5/0
skil	7.61	workforce=0/.5
skilfulli	7.79	school-inclusion=0/.6
skill	4.97	ehcp=-.8/-.5 waiting-times=-.6/0 family-information=-1.1/-.6 parental-confidence=-.7/0 leadership=-.7/-.8 data-and-quality=-.5/0 therapies=.7/.5 neurodevelopment=-.6/0 community-health=0/.6 preparation-for-adulthood=1.4/1.4 transitions=0/-.6 attendance-and-exclusion=0/-.7 school-inclusion=.4/0 workforce=3/2 children-in-care=0/.8 equity=-.5/0
sleep	5.21	waiting-times=.6/1 family-information=.7/0 co-production=-.5/-.4 joint-working=0/-.6 leadership=0/-.4 identification=-.4/0 neurodevelopment=1.4/.8 community-health=1.5/1.9 social-care=1.4/1.1 preparation-for-adulthood=-.6/0 attendance-and-exclusion=-.5/-.4 school-inclusion=-.4/0 workforce=-.5/-.5 children-in-care=-.4/-.5 equity=-.5/-.5
slip	6.36	waiting-times=0/.6 data-and-quality=.4/0 identification=0/.8
slot	7.61	waiting-times=0/.4
slow	5.55	ehcp=0/.5 waiting-times=1.5/.9 family-information=0/-.4 joint-working=.5/0 leadership=1.9/1.3 data-and-quality=-.6/0 mental-health=-.5/0 community-health=.6/.6 social-care=0/.6
small	4.69	waiting-times=-1/0 family-information=-.9/-.5 parental-confidence=0/.6 joint-working=-.8/-.6 data-and-quality=0/-.5 identification=.6/1.2 neurodevelopment=-.7/-.6 social-care=0/-.4 preparation-for-adulthood=-.7/-.6 attendance-and-exclusion=0/.4 placements=.6/.5 alternative-provision=.5/.9 school-inclusion=.7/.6 workforce=.7/0 children-in-care=-.6/-.6 equity=.4/0
smooth	6.84	preparation-for-adulthood=1.8/.8 transitions=2.2/1.6
smoothli	7.46	transitions=.8/.9
so	3.33	ehcp=0/1.1 waiting-times=-.9/-1.3 family-information=0/-.5 co-production=-1.4/-1.2 parental-confidence=-.7/-.5 leadership=.7/-.7 data-and-quality=.6/1.3 identification=-.6/0 therapies=0/.5 neurodevelopment=-.7/-.6 social-care=.6/0 preparation-for-adulthood=0/-.7 transitions=.7/1.4 placements=0/.5 workforce=-.5/.8 children-in-care=-1/-.8 transport=-.4/0
social	3.19	ehcp=2.6/2 waiting-times=-1.1/-2 family-information=-1.2/-.6 co-production=-.6/-1 parental-confidence=-.9/-.9 joint-working=4/2.2 leadership=-1.3/.6 identification=-2/-.7 therapies=-2.3/-1.3 mental-health=-.6/-.5 neurodevelopment=-1.7/-.9 community-health=-2.2/-1 social-care=10.8/5.2 preparation-for-adulthood=1.7/2.6 transitions=1/0 attainment=-1.1/-.4 attendance-and-exclusion=-1.4/-.9 placements=.6/.7 alternative-provision=-1.4/-1.2 school-inclusion=-1.4/-1.4 workforce=.5/.9 children-in-care=.8/0 equity=-1.8/-.9 transport=-1.1/-.8
sole	7.79	waiting-times=.4/0 leadership=0/.5 children-in-care=.6/0
solicitor	7.79	parental-confidence=.5/.7
solut	7.00	joint-working=.5/0 community-health=.6/0 workforce=1/0
solv	7.46	joint-working=0/.4
somali	8.01	equity=.5/0
some	2.96	waiting-times=3/1.3 family-information=.6/0 co-production=-2.1/-1.2 parental-confidence=.7/-.7 joint-working=-.7/0 leadership=-.7/-1 data-and-quality=-1/-1.3 identification=.8/1.2 mental-health=0/-1.3 neurodevelopment=.4/-.7 community-health=.7/0 social-care=.5/0 transitions=.7/0 attainment=-.5/-.9 attendance-and-exclusion=2.6/1.3 placements=1.7/1.3 alternative-provision=0/-.9 school-inclusion=.7/.5 workforce=1.3/.7 children-in-care=-.8/-1.3 equity=2.9/1.2 transport=.7/1.3
someon	6.27	family-information=.4/.5 parental-confidence=0/.4 joint-working=.4/0 mental-health=.6/.8
someth	6.22	mental-health=.4/0
sometim	5.47	family-information=.7/0 co-production=-.5/0 leadership=0/-.5 data-and-quality=-.6/-.5 identification=1.1/.6 community-health=0/.4 social-care=-.4/0 preparation-for-adulthood=-.5/-.6 transitions=0/.4 workforce=1.1/0 children-in-care=0/-.5
somewher	7.79	mental-health=0/.5
son	6.51	preparation-for-adulthood=.6/.9
soon	5.71	waiting-times=.8/.7 family-information=0/-.4 joint-working=0/-.4 identification=.5/.5 therapies=.6/0 community-health=1/.5
sooner	6.63	waiting-times=1.1/.6
sorri	8.01	parental-confidence=.4/0 leadership=.4/.8
sort	7.32	children-in-care=0/.4
sought	5.94	ehcp=.8/.4 co-production=1.9/1.8 data-and-quality=0/-.4
sound	6.27	joint-working=-.4/0 social-care=0/.7
sourc	6.18	family-information=1.2/.8 joint-working=0/-.5 mental-health=0/.8 neurodevelopment=0/.5 transport=.6/.8
south	6.46	therapies=1/0 equity=2.1/1.7
space	6.18	waiting-times=-.5/0 joint-working=-.5/0 neurodevelopment=0/.7 social-care=.4/0 placements=1.6/1.5 school-inclusion=.5/0
span	7.61	mental-health=0/.6
spare	7.46	joint-working=.6/0
speak	4.86	waiting-times=-.7/0 family-information=1/0 co-production=0/.5 data-and-quality=-.5/0 therapies=-.4/0 mental-health=0/-.6 neurodevelopment=0/.5 attendance-and-exclusion=-.5/-.5 workforce=.8/1.1 equity=1.2/.7
special	3.80	ehcp=-2.1/-1.7 waiting-times=-1.3/-.7 local-offer=-.6/-.6 family-information=0/-.7 co-production=-.9/-.4 joint-working=-.9/-1.4 leadership=-1.1/-.5 identification=-.6/.5 mental-health=-.8/0 neurodevelopment=-1.3/-1 community-health=1.4/2.3 preparation-for-adulthood=0/.7 transitions=-.6/-.6 attainment=.4/.7 attendance-and-exclusion=0/-.8 placements=6.9/5.9 alternative-provision=0/-.5 school-inclusion=.5/1.1 workforce=0/-1.4
specialist	3.60	ehcp=-2.1/-1.4 waiting-times=2.1/1.1 local-offer=-.7/-.7 family-information=-1.1/-1.1 co-production=-1.8/-1.3 parental-confidence=-.8/-.7 joint-working=-.6/-.9 leadership=-1.2/-1.1 data-and-quality=-2/-1.5 identification=1/.7 mental-health=1.3/1 neurodevelopment=.9/1 community-health=3.4/3.4 social-care=-.9/0 preparation-for-adulthood=-.7/-1 transitions=-.8/-.5 attainment=0/-.5 attendance-and-exclusion=0/-.5 placements=4.5/4.8 alternative-provision=0/-.9 school-inclusion=2.8/1.5 workforce=0/-.4 children-in-care=-.6/-.7 equity=.6/.6 transport=-.5/-.7
specif	5.36	ehcp=1.4/.6 waiting-times=-1.2/-.5 family-information=-.4/-.4 co-production=.8/0 leadership=0/-.5 data-and-quality=.6/-.6 community-health=.8/.6 transitions=-.4/-.5 attainment=0/.5 attendance-and-exclusion=-.7/-.4 alternative-provision=0/-.5 children-in-care=.7/.6 equity=0/.9
specifi	6.46	ehcp=1.8/1.3 joint-working=-.5/0 data-and-quality=.6/0 therapies=.9/0
spectrum	7.00	waiting-times=0/.9 neurodevelopment=1.4/.5 community-health=.4/0
speech	4.07	ehcp=-.5/-.9 waiting-times=2.5/3.2 local-offer=-.6/-.5 family-information=-2/-1.2 co-production=-1.1/.7 parental-confidence=-.8/-.7 joint-working=-.6/0 leadership=-1.1/-.8 identification=1.9/0 therapies=13/6.4 mental-health=.4/-.7 neurodevelopment=0/-.7 community-health=-.5/-.8 social-care=-.9/0 preparation-for-adulthood=-1.7/-.8 transitions=-.9/-.8 attendance-and-exclusion=-1.4/-.9 placements=-.8/-.7 alternative-provision=-.8/-.7 school-inclusion=0/-.5 workforce=.9/0 children-in-care=.8/1.4 equity=.7/0 transport=-.5/0
speed	7.20	ehcp=0/.4 waiting-times=.8/0 joint-working=0/1 placements=0/.4
spend	5.10	ehcp=0/-.4 waiting-times=0/.9 co-production=0/-.5 leadership=.7/.8 identification=0/-.6 therapies=-.4/0 social-care=1/.9 transitions=0/-.4 school-inclusion=0/.7 children-in-care=-.4/-.5 transport=.9/1
spent	6.27	ehcp=0/.5 waiting-times=.5/0 co-production=.6/0 leadership=0/-.4 school-inclusion=.4/.9
split	7.20	parental-confidence=0/.5 joint-working=.6/.6
spoke	5.36	waiting-times=-.7/0 family-information=0/-.6 parental-confidence=.7/1.3 data-and-quality=-.6/0 neurodevelopment=0/.6 community-health=-.5/0 preparation-for-adulthood=0/.5
spoken	7.32	local-offer=.6/.8
spokesperson	8.01	parental-confidence=0/.4 leadership=.4/0
sport	6.57	joint-working=-.5/0 mental-health=0/.4 social-care=1.5/1.8
spot	5.87	identification=.8/1
spread	6.46	family-information=.5/.8 attendance-and-exclusion=0/.5 school-inclusion=.5/0 workforce=.7/0
spring	6.18	identification=0/-.5 transitions=.8/1.3
springboard	7.79	preparation-for-adulthood=.5/0
stabil	6.84	leadership=0/.5 community-health=0/.9 workforce=1.8/.9 children-in-care=.5/.9
stabilis	7.79	workforce=.5/1
stabl	6.76	workforce=.4/0 children-in-care=.8/1.1
staf	5.79	waiting-times=.9/0 family-information=.8/1.1 co-production=-.5/0 community-health=0/-.5 preparation-for-adulthood=-.4/0 workforce=2.1/.6 equity=-.4/0
staff	3.11	ehcp=-.8/-.9 waiting-times=-1.6/0 local-offer=-.5/-.7 family-information=-1/-.9 co-production=-1.4/-.8 parental-confidence=-.9/-1.3 joint-working=1.5/1 leadership=-1/-1 data-and-quality=-2.1/-1.5 identification=2.9/1.8 therapies=1.8/1.6 community-health=.7/.6 social-care=-.5/0 preparation-for-adulthood=-1.4/-1.2 transitions=.5/.5 attainment=0/-.6 attendance-and-exclusion=0/-1.5 placements=-.8/-.9 alternative-provision=.4/.5 school-inclusion=2.5/1.1 workforce=9.9/5.7 equity=-1.4/-1.1 transport=0/-.5
stage	4.62	ehcp=0/-.6 waiting-times=-.8/-.4 family-information=-.5/0 co-production=-.4/0 parental-confidence=0/1.4 joint-working=-.9/-1.1 leadership=-.4/-.6 data-and-quality=-1.4/0 identification=0/.8 mental-health=-.5/0 community-health=-1.2/-.8 social-care=-.7/-.5 preparation-for-adulthood=-.5/0 attainment=3.4/4.2 attendance-and-exclusion=-.5/0 placements=-.6/0 workforce=-.5/0 children-in-care=0/-.4 equity=-.8/-.4
stai	4.97	ehcp=-.7/-.7 waiting-times=0/-.6 family-information=-.6/0 parental-confidence=-.5/0 joint-working=-.8/0 leadership=-.5/0 data-and-quality=-.8/-.5 identification=0/-.6 mental-health=-.4/-.6 community-health=0/.4 social-care=1.7/1.8 preparation-for-adulthood=.8/1.3 transitions=1.2/.9 attendance-and-exclusion=.7/0 placements=0/-.4 alternative-provision=.8/1.4 workforce=0/.7 children-in-care=.5/.5 equity=-.7/-.5
stakehold	6.63	waiting-times=-.5/0 local-offer=1/.6 family-information=0/1.3 co-production=1.6/0 parental-confidence=1.6/.5 joint-working=0/-.4 leadership=1.1/1 data-and-quality=-.5/0 social-care=-.4/0 workforce=-.5/0
stall	7.00	family-information=0/.6 children-in-care=0/.4
stammer	7.46	therapies=.7/1
stand	5.74	leadership=.4/.6 identification=0/-.4 community-health=.6/1 placements=0/.4 workforce=-.7/0
standard	5.29	ehcp=1.4/.8 joint-working=-1.1/-.6 leadership=0/-.5 data-and-quality=1.1/1.4 identification=-.6/-.5 social-care=-.4/-.4 transitions=-.5/0 attainment=.9/1
start	4.04	waiting-times=2.5/1.1 local-offer=-.5/-.5 co-production=-1/0 joint-working=1.1/0 leadership=-.9/-.6 data-and-quality=-1.4/-.6 identification=1.9/.5 therapies=0/-1 mental-health=0/-.7 neurodevelopment=-.8/0 community-health=0/-.6 social-care=0/-.7 preparation-for-adulthood=1.4/1.4 transitions=4.3/2 attainment=1.1/1.7 alternative-provision=-.4/0 school-inclusion=0/-.7 workforce=-.5/0 children-in-care=-.5/-.5 equity=-.7/0 transport=0/.5
starter	8.01	workforce=0/.9
state	6.63	ehcp=.4/0 leadership=0/.5 data-and-quality=0/-.4 attendance-and-exclusion=0/.7
statement	6.27	ehcp=.6/.9 co-production=.9/.4 leadership=.5/.7 data-and-quality=-.5/0
statutori	4.98	ehcp=3.1/2.3 waiting-times=2.3/-.5 family-information=-.7/-.5 joint-working=-.6/.4 leadership=.6/0 data-and-quality=-.6/-.5 identification=-.5/-.7 mental-health=-.6/0 neurodevelopment=-.5/-.4 community-health=0/-.8 social-care=.7/.7 preparation-for-adulthood=0/-.6 transitions=0/.6 attendance-and-exclusion=-.7/-.6 school-inclusion=1.4/1.5 workforce=1.9/.9 equity=0/-.5
steadi	7.20	transitions=0/.8
steadili	7.46	attendance-and-exclusion=0/.4
steepli	7.79	family-information=.5/0
steer	6.92	local-offer=.5/0 preparation-for-adulthood=0/.4
stem	7.46	ehcp=0/.5 parental-confidence=.5/0
step	4.74	ehcp=.5/.4 family-information=.9/0 co-production=.6/-.5 joint-working=-.5/-.4 leadership=-1.2/-.9 identification=.5/.4 therapies=0/-.5 mental-health=.4/0 neurodevelopment=-.5/-.6 community-health=-.7/-.4 preparation-for-adulthood=.8/.7 transitions=1/0 attainment=.5/1.3 attendance-and-exclusion=0/.8 equity=-.5/0
still	4.76	ehcp=0/.7 waiting-times=1/0 family-information=-.5/0 co-production=.5/.6 data-and-quality=-.7/0 identification=-.5/0 mental-health=.5/0 neurodevelopment=0/.5 community-health=-1/-.4 placements=0/.7 alternative-provision=.4/0 workforce=0/-.4
stood	7.46	family-information=.4/0
stop	5.11	ehcp=0/-.5 neurodevelopment=.9/.9 social-care=.5/.7 preparation-for-adulthood=1/1.1 transitions=.9/.6 workforce=-.6/0 children-in-care=-.4/-.5
store	7.61	waiting-times=.7/0 joint-working=.5/0 community-health=.6/1
stori	6.18	waiting-times=-.8/0 family-information=-.5/0 joint-working=1.9/1.8 data-and-quality=-.5/0
straight	6.76	waiting-times=.8/0 neurodevelopment=0/.5
straightforward	7.20	family-information=.7/0 social-care=.5/.8
strain	6.46	ehcp=0/-.4 parental-confidence=.4/0 mental-health=0/.4 social-care=0/.6
strateg	4.58	ehcp=-1.9/-1.2 waiting-times=-2.7/-.9 local-offer=-.6/0 family-information=-1.9/-.8 co-production=3/4 parental-confidence=-.9/-.5 joint-working=0/.7 leadership=4.6/3.2 data-and-quality=1.8/1.9 identification=-1.6/-.6 therapies=-1/-.5 mental-health=-.8/-.6 neurodevelopment=-1.4/-.5 community-health=-1.3/-.7 social-care=-1/-.9 preparation-for-adulthood=-.8/-.5 transitions=0/1.2 attainment=-.7/0 attendance-and-exclusion=-1.1/-.7 placements=-.7/-.5 alternative-provision=0/.7 school-inclusion=-1.3/-.6 workforce=-.7/0 children-in-care=-.7/0 equity=0/-.5 transport=-.5/0
strategi	4.18	ehcp=-1.9/-1.2 waiting-times=-1.4/0 local-offer=-.4/-.5 family-information=-.8/0 co-production=1.8/.6 leadership=7.3/4.2 data-and-quality=-1.4/0 identification=-1.2/-1.3 therapies=-1.1/-.6 neurodevelopment=.4/0 community-health=-1.2/-1.1 social-care=-.8/0 preparation-for-adulthood=-.6/0 transitions=-1.1/-.8 attainment=0/.6 attendance-and-exclusion=1.1/0 placements=-.5/0 alternative-provision=.7/.4 school-inclusion=.5/-.6 workforce=-.5/1.1 children-in-care=-.8/0 transport=-.6/-.4
street	7.32	equity=.6/1
strength	5.57	waiting-times=0/-.5 family-information=0/-.4 co-production=.5/0 leadership=1/2 data-and-quality=0/-.4 community-health=-.6/-.5 social-care=0/.7 preparation-for-adulthood=0/-.6 transitions=0/.5 attendance-and-exclusion=-.5/0 children-in-care=.9/.7 equity=-.4/0
strengthen	5.12	waiting-times=-1/0 family-information=-1.2/0 co-production=-.6/0 parental-confidence=-.7/0 leadership=1.1/.6 data-and-quality=1.5/1.1 mental-health=0/-.4 community-health=0/1.1 social-care=-.9/0 preparation-for-adulthood=0/.6 attendance-and-exclusion=0/.4 school-inclusion=-.5/0 workforce=0/-.5 equity=-.8/0
stress	7.32	family-information=.9/.8 neurodevelopment=.5/0 transitions=0/.6
stretch	6.69	ehcp=0/-.4 joint-working=-.5/0 identification=.4/0 alternative-provision=0/.4 workforce=.7/0
strike	7.61	ehcp=0/.4
strong	4.85	ehcp=-.6/-.9 waiting-times=-.8/0 family-information=-1.4/-.7 parental-confidence=-.6/0 joint-working=1.3/.6 leadership=.7/1.3 data-and-quality=0/-.6 identification=0/-.8 neurodevelopment=-.7/0 community-health=-.7/0 transitions=.4/.6 attainment=.7/.5 school-inclusion=0/1.3 children-in-care=.7/0 equity=-.5/0
strongest	7.61	identification=0/.5 school-inclusion=.5/0 equity=.7/.4
strongli	7.46	co-production=.7/0 preparation-for-adulthood=.6/0 children-in-care=0/.8
structur	6.69	leadership=1.1/1.4 neurodevelopment=0/.4 alternative-provision=0/.5
struggl	5.59	waiting-times=0/-.5 co-production=0/-.6 parental-confidence=0/.5 joint-working=-.5/0 leadership=0/-.4 data-and-quality=-.5/0 mental-health=.6/.8 community-health=-.4/0 preparation-for-adulthood=-.6/-.4 attendance-and-exclusion=.9/0 placements=.8/0 school-inclusion=.6/.9 workforce=.9/0 children-in-care=0/-.4 equity=.4/0
student	5.69	joint-working=0/-.4 data-and-quality=0/-.4 community-health=-.4/-.5 preparation-for-adulthood=3.3/1.8 transitions=1/.9 attainment=.6/.7 children-in-care=0/-.4
studi	6.18	data-and-quality=1.1/0 alternative-provision=0/.5
subject	6.36	social-care=0/.5 attainment=1/1 alternative-provision=.6/.9
submit	6.76	ehcp=.8/1.1
subsequ	7.79	community-health=.4/0
substanti	7.79	parental-confidence=0/.5 community-health=0/.5 placements=0/.4
succe	7.32	ehcp=.5/0 family-information=.4/0 parental-confidence=0/.5 joint-working=0/.4
success	5.32	ehcp=0/-.4 waiting-times=-1/-.5 co-production=-.5/-.6 parental-confidence=0/.7 leadership=2.2/0 data-and-quality=0/.9 identification=-.6/-.5 neurodevelopment=-.6/0 community-health=-.8/-.5 social-care=-.6/0 preparation-for-adulthood=.7/.6 transitions=.8/.7 attainment=.7/.5 attendance-and-exclusion=.7/0 alternative-provision=.5/0 school-inclusion=.4/0 workforce=0/.5 children-in-care=0/-.8
successfulli	6.22	ehcp=-.6/0 waiting-times=0/-.5 family-information=.6/1 co-production=-.5/0 neurodevelopment=0/.4 social-care=0/-.5 attendance-and-exclusion=-.5/0 placements=.4/0 school-inclusion=0/-.4 workforce=0/.4 children-in-care=0/.4
such	4.38	waiting-times=-.5/1 joint-working=-1.2/-.5 leadership=.9/.8 identification=-.9/-.8 therapies=1.2/-.5 community-health=.4/0 social-care=1/1.2 transitions=-1.3/-.9 alternative-provision=-.8/-.5 children-in-care=0/.4
suction	8.01	community-health=.4/0
suffer	7.10	community-health=0/.6
suffici	4.98	family-information=-.8/0 leadership=0/.5 data-and-quality=1.8/0 identification=-.7/-.6 mental-health=0/-.4 community-health=0/.8 social-care=-.6/0 transitions=-.7/-.5 attendance-and-exclusion=0/.5 placements=2.3/2.6 alternative-provision=.7/.4 children-in-care=-.5/-.7 equity=-.7/0
suggest	6.03	family-information=.6/0 co-production=.4/0 joint-working=-.6/0 children-in-care=.5/.5 equity=.5/0
suit	6.27	joint-working=-.7/0 identification=0/.4 mental-health=0/.4 transport=.8/1.1
suitabl	5.17	ehcp=0/-.7 waiting-times=0/-.6 family-information=-.6/-.6 co-production=0/-.6 joint-working=-1.1/-.4 leadership=-.6/-.8 data-and-quality=1.5/-.5 identification=-.8/-.7 therapies=-.7/0 mental-health=-.6/0 neurodevelopment=0/-.4 community-health=0/.6 social-care=0/.4 preparation-for-adulthood=.5/.7 attendance-and-exclusion=2.5/2.3 placements=2.3/2.9 alternative-provision=1.9/1.1 school-inclusion=-.5/0 equity=-.9/0
summer	5.55	leadership=-.4/0 data-and-quality=-.9/0 community-health=0/-.7 social-care=.6/.9 transitions=2.2/2.9 school-inclusion=-.5/0 equity=-.6/0
supermarket	7.61	workforce=0/.7
supervis	6.07	identification=0/-.5 mental-health=.4/.5 workforce=1.7/2.4
suppli	6.11	joint-working=-.6/0 community-health=.7/1.1 social-care=.5/0 workforce=0/.6
support	2.48	ehcp=-3.9/-2.1 waiting-times=1.3/0 local-offer=-2/-1.3 family-information=2.3/.9 co-production=-2.7/-2.6 parental-confidence=-.6/-.9 joint-working=0/-1.2 leadership=-1.7/-1.5 data-and-quality=-3.6/-1.1 identification=1/.5 therapies=-1.1/0 mental-health=2.9/3.4 neurodevelopment=.9/1.1 community-health=-2.1/-.8 social-care=2.3/2.3 preparation-for-adulthood=1.2/1.3 transitions=1.6/.7 attainment=-.4/0 placements=-2.3/-2 alternative-provision=-1.4/-1.1 school-inclusion=5.5/3.7 workforce=.9/.8 children-in-care=2/1.6 equity=1.1/0 transport=-1.9/-1.2
sure	4.94	ehcp=.5/.6 waiting-times=0/-.7 parental-confidence=-.4/-.4 leadership=0/.5 data-and-quality=0/.9 mental-health=-.7/-.5 community-health=.4/.5 social-care=-.5/-.7 preparation-for-adulthood=0/-.4 placements=0/-.4 workforce=0/-.5 children-in-care=.7/1.2 equity=-.5/0
surgeon	8.01	therapies=.4/.8
surgeri	6.11	therapies=.8/1.4 community-health=0/.8 equity=.7/0
survei	5.43	ehcp=-.5/0 waiting-times=-.4/0 local-offer=.4/.6 family-information=0/-.5 co-production=1.4/1.5 parental-confidence=1.6/2.3 joint-working=-1.1/-.4 leadership=0/-.6 mental-health=0/.4 community-health=-.5/0 preparation-for-adulthood=-.5/0 school-inclusion=0/-.4 workforce=-.5/0 equity=0/-.4
surviv	7.46	leadership=.6/0
suspect	7.20	identification=.6/.5 neurodevelopment=.5/0
suspend	6.03	waiting-times=-.5/0 joint-working=-.5/0 data-and-quality=.4/0 attendance-and-exclusion=2.3/2 equity=0/.5
suspens	5.43	ehcp=-.8/-.4 waiting-times=-1.2/-.4 family-information=-.7/0 co-production=-.5/0 parental-confidence=-.5/0 joint-working=0/-.5 leadership=-.9/-.7 data-and-quality=.5/0 identification=0/-.4 neurodevelopment=-.4/0 community-health=-.7/0 social-care=-.6/-.4 preparation-for-adulthood=-.7/0 attendance-and-exclusion=6.7/5.2 placements=-.5/0 school-inclusion=1.3/.7
sustain	6.03	waiting-times=.7/.4 local-offer=0/.5 leadership=1.1/.9 mental-health=-.4/0 neurodevelopment=.4/0 social-care=-.5/0 attendance-and-exclusion=.7/0
swallow	7.79	therapies=.5/0 community-health=0/.5 equity=.5/0
swift	6.46	waiting-times=0/.6 school-inclusion=.5/1.1 children-in-care=.5/.6
swiftli	6.51	co-production=-.4/0 joint-working=.5/0 leadership=-.5/0 data-and-quality=0/-.5 identification=0/.7 therapies=.5/.4 community-health=0/.5 attendance-and-exclusion=.5/.5 workforce=-.5/0 children-in-care=.8/.6
swim	7.10	social-care=.7/1 equity=0/.4
symbol	7.10	ehcp=.5/0 co-production=1.1/1.3 children-in-care=0/.5
syndrom	7.46	family-information=0/.5 neurodevelopment=0/.8
system	4.30	ehcp=0/-.6 waiting-times=-1.5/-1.1 family-information=0/1.6 co-production=-.8/-.5 parental-confidence=1.4/.9 joint-working=1.1/1.6 leadership=1/2 data-and-quality=2.5/1.4 identification=-.8/-1 mental-health=-.5/0 neurodevelopment=-.9/-.4 community-health=-.6/.8 preparation-for-adulthood=-1.2/0 transitions=-.5/-.4 attendance-and-exclusion=-.4/0 placements=-.6/-.7 alternative-provision=-.6/0 school-inclusion=-1.3/-.6 workforce=-1.3/-.9 children-in-care=0/-.6 equity=-.9/0 transport=0/-.5
systemat	7.10	ehcp=.5/0 co-production=0/.4 data-and-quality=.4/0
tabl	7.00	co-production=0/.5 joint-working=.5/1.1
tablet	8.01	community-health=.6/1
tackl	6.27	leadership=1.3/1.1 data-and-quality=0/-.5 therapies=.4/0 equity=0/.6
tailor	6.51	joint-working=.4/0 social-care=0/.7 placements=.6/0 alternative-provision=.5/.9
take	3.65	ehcp=0/-.8 waiting-times=.8/2.4 family-information=1.3/-.4 co-production=.8/0 parental-confidence=-.9/-.6 joint-working=-.8/-.6 leadership=-1/-.5 identification=-.6/-.5 therapies=0/-.7 neurodevelopment=.5/0 community-health=1.5/1.3 social-care=1.2/.4 transitions=.6/0 attainment=-.6/-.4 alternative-provision=-.7/-.8 school-inclusion=-.4/0 equity=0/.5
taken	4.78	ehcp=.5/0 waiting-times=.8/0 family-information=-.4/-.6 parental-confidence=0/.9 joint-working=-.9/-.5 neurodevelopment=.5/0 social-care=0/-.5 preparation-for-adulthood=-.4/0 transitions=-.4/-.5 school-inclusion=.4/0 workforce=0/1.1
talk	4.84	co-production=.9/0 parental-confidence=.4/.5 leadership=-.6/-.5 data-and-quality=-.5/0 identification=.6/.4 mental-health=.4/.7 social-care=-.4/0 preparation-for-adulthood=0/.5 school-inclusion=0/-.5 equity=-.5/-.6
tangibl	7.32	co-production=.4/0 parental-confidence=.6/.6 leadership=.7/1 data-and-quality=.6/0
target	5.03	ehcp=0/.5 waiting-times=0/1.1 family-information=-.4/-.5 parental-confidence=-.5/0 data-and-quality=2.3/1.2 therapies=1.2/.7 community-health=0/-.4 social-care=-.7/0 preparation-for-adulthood=-.6/-.5 transitions=-.6/-.4 attainment=.5/.5 equity=-.4/0
task	6.41	community-health=.7/.6 workforce=.5/0
taster	7.79	transitions=0/.5
taught	5.79	family-information=-.4/0 joint-working=-.7/0 therapies=0/.8 preparation-for-adulthood=0/.5 placements=1.4/1.7 alternative-provision=.7/.8
taxi	6.46	family-information=.5/0 preparation-for-adulthood=.9/.4 transport=2.8/3.3
teach	4.61	ehcp=-.5/-.4 waiting-times=-1.1/0 family-information=-.7/-.8 co-production=-.7/-.5 parental-confidence=0/-.6 joint-working=-.5/-.6 leadership=-.8/-.7 therapies=0/.5 mental-health=-.5/0 neurodevelopment=.4/0 community-health=0/.6 social-care=-.7/-.7 preparation-for-adulthood=-.4/0 transitions=-.4/0 attainment=1.2/.8 placements=0/.5 alternative-provision=.6/.4 school-inclusion=3.8/2.9 workforce=2.8/1.1 children-in-care=-.5/-.8 equity=0/-.5
teacher	3.88	ehcp=-1.2/-.5 waiting-times=-1.2/-.6 family-information=-1/-1.3 co-production=0/-.9 parental-confidence=-.8/-.7 joint-working=2.1/0 leadership=-.7/0 data-and-quality=-1.9/-.9 identification=0/.6 therapies=-.7/0 mental-health=-.6/0 neurodevelopment=.8/1 community-health=1.2/1.1 social-care=-1.1/-.8 preparation-for-adulthood=-1.3/-.8 transitions=1.2/1.5 attainment=1.2/0 placements=-.8/-.9 school-inclusion=5.7/4.8 workforce=2.9/.8 children-in-care=-.4/-.4 equity=-.9/-.8
team	3.03	ehcp=-1.2/-1.4 waiting-times=-.9/-.4 local-offer=-.8/-.7 family-information=.8/1 co-production=-1.9/-2 joint-working=3.4/1.7 leadership=-2/-1.4 data-and-quality=-2.6/-1.3 identification=1.1/.5 therapies=.7/.4 mental-health=2.9/3 community-health=1.6/.9 social-care=2/1.4 preparation-for-adulthood=-.8/-1.6 transitions=0/.5 attainment=-1/-1 attendance-and-exclusion=0/.4 placements=-.8/-.8 alternative-provision=-1.2/-1.2 workforce=3.5/1.5 children-in-care=1.3/.9 equity=-.5/-.5
technolog	6.69	co-production=0/.5 community-health=.9/.9 attainment=.4/.6 school-inclusion=.5/0
teenag	5.59	neurodevelopment=.5/.7 social-care=1.3/1.2 preparation-for-adulthood=.9/.4 workforce=-.4/0 children-in-care=0/.4
telephon	5.53	family-information=1.4/1.8 community-health=0/.6
tell	4.97	ehcp=0/1 waiting-times=0/-.7 family-information=1.1/0 co-production=0/.4 joint-working=.9/.8 data-and-quality=1.5/1.7 mental-health=0/-.6 social-care=-.6/-.5 attendance-and-exclusion=0/-.4 workforce=-.5/-.6 equity=-.5/0
templat	6.57	ehcp=.8/.9 joint-working=-.4/0 community-health=.5/0
temporari	6.46	identification=.5/.7 placements=.5/.9 workforce=.5/0 equity=.9/.7
ten	5.18	ehcp=.8/1 waiting-times=2.1/1 parental-confidence=.4/.7 joint-working=-.9/-.6 leadership=0/-.4 therapies=0/-.4 alternative-provision=0/.7 equity=0/-.5
tenaci	8.01	co-production=.6/0
tenanc	7.10	preparation-for-adulthood=1.1/.6 children-in-care=.6/.9
tend	6.31	ehcp=0/.5 social-care=0/.5 alternative-provision=0/.4 equity=.6/0
tender	7.20	co-production=.5/.7
term	4.19	ehcp=-.4/0 local-offer=0/-.5 family-information=0/-.5 co-production=0/-.5 parental-confidence=-.8/-.6 joint-working=0/-.4 leadership=-.5/0 data-and-quality=1/0 identification=-.4/-1 neurodevelopment=-.5/0 community-health=0/-.8 social-care=-1/-.7 transitions=2.1/1.8 attendance-and-exclusion=2.1/1 placements=.5/.4 alternative-provision=1.5/1.7 workforce=-.5/0 children-in-care=-.5/-.5 equity=-1.1/-.5 transport=.5/.8
termli	6.57	school-inclusion=.9/0 workforce=.6/0 children-in-care=0/.4
test	5.47	waiting-times=0/.8 local-offer=.8/1.2 family-information=0/-.6 co-production=.8/0 joint-working=-.5/0 data-and-quality=.8/0 identification=0/.6 community-health=1.5/.7 preparation-for-adulthood=0/-.4 attainment=0/.8 workforce=-.6/0 equity=0/-.4
text	6.46	family-information=.7/1.5
than	3.46	waiting-times=.8/0 local-offer=-.5/-.5 joint-working=-1.1/-.7 leadership=-.5/-.6 data-and-quality=1.4/-.6 identification=-.5/-.6 therapies=0/.8 mental-health=0/-.4 neurodevelopment=-.4/-.7 community-health=-.9/0 preparation-for-adulthood=-.5/0 attainment=1.9/2.6 attendance-and-exclusion=3.1/2.5 school-inclusion=-.7/-.7 workforce=-.5/0 equity=1.5/0
that	1.67	ehcp=2/1.8 waiting-times=0/1.3 family-information=1/1.2 parental-confidence=1.7/1.4 joint-working=-1.1/0 leadership=0/-.4 data-and-quality=-.8/-.7 identification=-1.3/0 therapies=-.7/0 mental-health=-2.1/-1 social-care=-.7/-.5 preparation-for-adulthood=-1.4/-1.4 transitions=-1.2/-.6 attainment=-1.1/-.7 attendance-and-exclusion=-1.2/-1.2 school-inclusion=1/1.1 workforce=-.5/0 equity=-.9/0
the	1.09	ehcp=.8/.5 waiting-times=.5/0 local-offer=0/.9 family-information=-.8/0 co-production=1.7/1.1 parental-confidence=-.4/0 joint-working=0/1.2 leadership=.9/.8 data-and-quality=0/1.1 therapies=-.6/-.5 mental-health=-1.5/-.8 neurodevelopment=-.6/0 community-health=-.6/0 preparation-for-adulthood=-2.1/0 transitions=-.9/0 attainment=-1.1/0 attendance-and-exclusion=-1.4/-.6 placements=-.6/0 alternative-provision=-.7/0 school-inclusion=-.5/-.7 workforce=-1/-.7 children-in-care=-1.2/-.7 equity=.6/1.1 transport=-1.4/-.8
thei	1.98	ehcp=-.8/-.7 waiting-times=-.7/.8 local-offer=-.6/-.4 family-information=1.4/1.2 co-production=2.2/2.6 parental-confidence=2/2.5 joint-working=-1.6/-1.2 leadership=-.5/0 identification=-.9/-.8 therapies=-.9/0 mental-health=-.5/-.4 neurodevelopment=.6/-1 community-health=-.7/0 social-care=0/-.5 preparation-for-adulthood=1.3/-.7 transitions=0/.5 attainment=0/-.5 attendance-and-exclusion=-.6/-1.1 placements=0/-.8 alternative-provision=0/1 school-inclusion=1.2/.7 transport=-.8/-.6
their	2.13	ehcp=-1.2/-2.2 waiting-times=-2/-1.9 local-offer=-1.4/-1 family-information=1.2/.7 co-production=3.8/3.2 parental-confidence=1.5/1.4 joint-working=-1.9/-2 leadership=-.5/.6 data-and-quality=-1.8/-.4 identification=-1.1/-.5 therapies=-.6/.4 mental-health=-.5/0 neurodevelopment=-.5/-.7 social-care=.9/1 preparation-for-adulthood=1.9/0 transitions=1.3/.6 attainment=0/.5 attendance-and-exclusion=-1.2/-.8 placements=1.2/.8 children-in-care=0/.5 equity=-.7/0 transport=-.9/-.6
them	2.93	ehcp=.5/0 waiting-times=-1.4/-.9 family-information=1.6/1 co-production=.6/1.2 leadership=-1.3/-.9 data-and-quality=0/-1.1 identification=.4/0 therapies=-1.5/-.6 mental-health=.4/0 neurodevelopment=-.4/-.5 social-care=0/.9 preparation-for-adulthood=.5/.5 attendance-and-exclusion=0/1 placements=.8/0 school-inclusion=0/1.4 workforce=-.7/-1 equity=0/-1
theme	7.10	parental-confidence=.5/0 data-and-quality=.5/1
themselv	4.91	waiting-times=-.9/-.7 family-information=.7/.6 co-production=.7/.6 joint-working=.6/0 data-and-quality=0/-.6 therapies=0/.5 neurodevelopment=0/.8 preparation-for-adulthood=.5/.6 workforce=.5/-.5 children-in-care=0/-.6
then	4.87	joint-working=0/.4 leadership=0/-.4 therapies=0/.6 mental-health=0/.7 neurodevelopment=.5/0 community-health=-.6/-.7 social-care=0/.7 school-inclusion=.4/0 equity=-.7/0
therapeut	6.57	waiting-times=.6/.5 family-information=-.4/0 joint-working=-.6/0 therapies=.7/.6 mental-health=.9/1 social-care=-.4/0 school-inclusion=0/.5 children-in-care=0/.5
therapi	3.69	ehcp=0/-.9 waiting-times=3.7/3.5 local-offer=-.5/0 family-information=-.9/-1 co-production=-1/-.4 parental-confidence=-.5/-.9 joint-working=.8/1.1 data-and-quality=-.6/.8 identification=-1.6/-1.8 therapies=17.4/8.9 mental-health=1.6/.6 neurodevelopment=-.5/-1.4 community-health=-1.3/-1.8 social-care=-1.3/-1 preparation-for-adulthood=-1.6/-1.5 transitions=-.6/0 attainment=-.7/-.6 attendance-and-exclusion=-1.1/-.5 placements=-.5/-.6 alternative-provision=-.9/-1.1 school-inclusion=-2.1/-1.3 workforce=1.2/0 children-in-care=-.7/-.4 equity=1.3/1.4 transport=-.6/-.6
therapist	3.88	waiting-times=.8/.8 local-offer=-.5/-.6 family-information=-1.1/-1.1 co-production=-.6/-.5 parental-confidence=-.4/-1 joint-working=3.5/.5 leadership=-.7/-1.2 data-and-quality=-1/-.5 identification=.5/-.6 therapies=9.3/7.2 mental-health=-.4/0 neurodevelopment=-1.1/-.8 community-health=-.7/-1.2 social-care=-1.1/-1 preparation-for-adulthood=-.9/-.7 attainment=0/-.5 attendance-and-exclusion=-.6/-.5 alternative-provision=0/.7 school-inclusion=0/-.5 workforce=1.8/2.2 equity=-.4/0 transport=0/-.5
there	2.92	ehcp=-1.8/-.8 waiting-times=0/-.6 local-offer=-.6/-.6 family-information=0/-1.2 co-production=-1.4/-1.9 parental-confidence=0/-.7 joint-working=.7/.5 leadership=2.2/1.8 data-and-quality=1.3/-.6 identification=-.5/-.6 mental-health=.5/0 neurodevelopment=1.1/2.3 community-health=-.4/0 social-care=0/.8 preparation-for-adulthood=.7/0 transitions=-.4/0 attainment=-.6/-.6 attendance-and-exclusion=0/.5 placements=1.6/1.1 alternative-provision=.7/0 school-inclusion=-.8/-1.5 workforce=1/1.9 equity=2/.9 transport=-.8/-.5
therefor	5.08	family-information=-.5/0 joint-working=0/.5 data-and-quality=1.1/1.8 identification=.5/0 community-health=0/-.4 social-care=-.5/0 preparation-for-adulthood=0/-.8 school-inclusion=0/.5 equity=.6/0
these	3.47	ehcp=0/.8 waiting-times=0/-1.1 local-offer=-.9/-.7 co-production=0/-.8 parental-confidence=.5/.9 joint-working=-1.5/-1 leadership=0/.5 data-and-quality=3.4/.7 mental-health=-.8/-.6 neurodevelopment=.4/0 community-health=.7/.5 preparation-for-adulthood=-.7/-.8 transitions=-.9/-1 attendance-and-exclusion=.7/0 placements=1.3/1.3 alternative-provision=0/.7 workforce=-.6/-1 children-in-care=0/-.4 equity=1.4/1.4 transport=-.7/-.7
thi	2.46	ehcp=.4/0 waiting-times=0/-.5 local-offer=-1/0 family-information=-.7/0 co-production=0/-.6 parental-confidence=1.4/0 joint-working=1.9/2.2 data-and-quality=.7/0 identification=1.3/0 therapies=0/.7 mental-health=.7/0 neurodevelopment=0/-1.1 community-health=-.5/0 preparation-for-adulthood=-.8/0 transitions=0/-.9 attainment=0/1.3 attendance-and-exclusion=.5/-.6 placements=0/-.5 alternative-provision=-.5/0 school-inclusion=.9/.7 workforce=1.4/.7 children-in-care=-.6/-.6 equity=1.4/1.3 transport=-1.5/-1
thin	6.69	ehcp=.6/0
thing	5.39	family-information=.7/0 co-production=0/-.4 parental-confidence=1.3/1.3 leadership=0/.7 data-and-quality=-.6/-.5 community-health=0/-.5 social-care=.5/.7 attendance-and-exclusion=0/.5 equity=-.4/0
think	5.87	waiting-times=-.6/0 co-production=.8/1.2 leadership=.5/0 data-and-quality=-.5/0 equity=.5/.5
thinli	7.61	community-health=0/.5 workforce=.6/0
third	5.15	ehcp=.8/0 waiting-times=.4/0 co-production=-.6/0 joint-working=-.4/0 leadership=0/-.4 identification=0/.7 workforce=.7/1 children-in-care=0/-.4
thorough	6.11	joint-working=0/.7 data-and-quality=1.3/.6 identification=.5/0 social-care=.5/1 alternative-provision=.4/0
those	2.99	ehcp=-.6/0 waiting-times=0/1.3 co-production=.6/.9 parental-confidence=-.6/0 joint-working=-2.7/-1.5 leadership=-.8/-.9 data-and-quality=0/-.5 identification=-.9/-.7 therapies=.9/1.1 mental-health=.6/0 neurodevelopment=.7/0 community-health=-.8/-.4 social-care=.5/-.9 preparation-for-adulthood=.9/.5 transitions=0/-.6 attainment=.9/1.4 attendance-and-exclusion=.9/.5 placements=-.4/-.6 alternative-provision=0/-.5 school-inclusion=0/-.5 children-in-care=.6/.5 equity=3.8/1.7 transport=-.6/-.7
though	6.22	equity=.4/.5
thought	5.53	joint-working=-.6/-.5 leadership=.4/0 transitions=0/.5 school-inclusion=0/-.5
thoughtfulli	7.46	social-care=0/.4
thread	7.32	preparation-for-adulthood=0/.4
three	4.11	ehcp=-.5/-.5 family-information=-.9/-.7 co-production=0/-.5 leadership=.6/.6 data-and-quality=0/.8 identification=0/-.5 therapies=0/.7 mental-health=0/-.4 social-care=0/-.7 transitions=-.4/-.4 attainment=.5/0 equity=.6/.7
threshold	5.90	ehcp=-.6/0 waiting-times=0/-.6 family-information=.7/0 joint-working=0/1 leadership=-.5/0 data-and-quality=-.7/0 mental-health=.5/0 neurodevelopment=-.5/0 community-health=-.4/0 social-care=2.5/1.9
through	3.93	local-offer=0/-.5 family-information=0/.8 co-production=1.8/.4 parental-confidence=0/1 joint-working=.7/0 leadership=0/.5 data-and-quality=-.6/-1.3 therapies=-.6/0 mental-health=.6/1.2 neurodevelopment=-.4/0 community-health=-.6/-1 transitions=-.8/-.6 attainment=-.4/0 workforce=0/-.7 children-in-care=.4/0 equity=-.6/-.4 transport=-.6/-.5
throughout	6.36	identification=.5/.5 community-health=0/.7
thursdai	7.61	parental-confidence=0/.5
tier	7.00	joint-working=.5/0 therapies=0/.7 alternative-provision=.5/.6
tight	7.61	data-and-quality=0/.5
tighten	8.01	leadership=0/.5
time	2.99	ehcp=1/1.1 waiting-times=9.9/3.8 local-offer=-.7/-.6 co-production=-1.9/-1.3 parental-confidence=0/-.6 leadership=-.7/-.8 data-and-quality=-1.7/-1.5 therapies=2.4/1.6 mental-health=.7/0 neurodevelopment=1.7/0 community-health=1.1/.6 social-care=-1.2/-.5 preparation-for-adulthood=-1.2/-.5 transitions=1/-.6 attainment=-1.2/-.8 attendance-and-exclusion=1.2/1.2 placements=-.7/-.7 alternative-provision=-1/-.6 school-inclusion=0/.6 workforce=.9/0 children-in-care=-.6/-.6
timeli	5.20	ehcp=5.2/4.8 waiting-times=6.9/0 family-information=0/-.5 co-production=0/-.4 joint-working=-1.3/-.5 leadership=-.4/0 therapies=0/-.6 mental-health=-.7/0 neurodevelopment=-.5/0 social-care=-.5/-.4 attendance-and-exclusion=-.5/-.5 placements=-.6/0 alternative-provision=-.5/0 school-inclusion=0/-.4
timescal	6.36	ehcp=1.4/2.2 waiting-times=1.8/.5 joint-working=-.7/0 leadership=1/0 data-and-quality=.6/0 therapies=.7/0 neurodevelopment=.5/0 community-health=-.4/0
timet	5.38	ehcp=0/-.6 parental-confidence=-.5/0 joint-working=-.9/0 data-and-quality=.4/0 identification=-.5/-.4 community-health=-.6/-.4 attendance-and-exclusion=4.1/3.8 school-inclusion=.6/1.3
to	1.28	waiting-times=0/.9 family-information=.9/1.8 co-production=-.8/0 parental-confidence=.8/1 joint-working=-.7/-.6 leadership=0/-1.2 data-and-quality=-1/0 identification=-1/0 therapies=-.5/-.5 mental-health=.6/1.1 community-health=-1.2/-.4 social-care=-1.3/-1.3 transitions=.8/0 attainment=-1.7/-.7 placements=-.5/-.7 alternative-provision=-.5/0 school-inclusion=.8/0 workforce=1.3/.6 children-in-care=-1/-.7 equity=.8/.8 transport=-.6/0
toddler	6.41	joint-working=.4/.5 identification=1.7/1.4
togeth	3.88	ehcp=-.8/-1.3 waiting-times=-1.6/-1.2 local-offer=-.6/-.5 family-information=-1.1/-1.1 co-production=.8/0 parental-confidence=-.9/-.6 joint-working=8.7/5.2 leadership=1.2/0 data-and-quality=0/.8 identification=0/-.6 community-health=-.4/-.8 preparation-for-adulthood=0/-.4 attainment=0/-.5 school-inclusion=0/.5 workforce=-1.4/0 children-in-care=.7/.4 equity=-.9/-.6
toi	7.79	identification=0/.5
toilet	6.92	community-health=.4/.7 social-care=.6/.6
told	3.45	ehcp=0/-1 waiting-times=0/1.3 local-offer=.7/.4 family-information=3.2/2.5 co-production=.4/0 parental-confidence=.9/0 joint-working=0/1.1 leadership=-.6/-.5 data-and-quality=-2.2/-1.4 identification=-.5/0 therapies=-.8/-.5 neurodevelopment=1.1/1.1 community-health=.5/0 social-care=1/.7 attainment=-.6/-.6 attendance-and-exclusion=-.5/-.6 placements=-.7/-1 alternative-provision=0/-.5 school-inclusion=0/-.4 workforce=.8/0 children-in-care=-.6/-.6 equity=-.7/-.8 transport=.4/0
tone	7.32	family-information=.4/0 parental-confidence=.4/.6
too	3.53	waiting-times=3.5/1.7 family-information=-1.2/-.9 co-production=0/-.9 parental-confidence=0/.4 joint-working=-2.3/-.9 leadership=.8/.6 data-and-quality=-1.5/-1 identification=.6/0 therapies=0/-.4 mental-health=0/-.6 neurodevelopment=.7/0 transitions=-.6/-.4 attainment=.5/.9 attendance-and-exclusion=1.6/1.8 children-in-care=-.7/0
took	6.27	family-information=-.5/-.4 co-production=.7/0 parental-confidence=.6/0 leadership=.5/.9 transitions=0/.4
tool	6.00	waiting-times=0/-.5 family-information=-.4/0 co-production=.4/0 joint-working=.5/0 identification=1/1 neurodevelopment=.5/1.3 workforce=.8/.5
toolkit	6.92	identification=0/.7 school-inclusion=.8/.6
top	6.84	leadership=.5/.7 school-inclusion=0/.5 equity=0/.4
total	7.46	attendance-and-exclusion=0/.5
touch	6.00	waiting-times=.5/0 family-information=.8/.4 joint-working=-.5/0 preparation-for-adulthood=.4/.5 attendance-and-exclusion=0/.7 workforce=-.5/0
tour	7.79	local-offer=0/.6
toward	6.27	ehcp=.6/0 family-information=-.5/0 joint-working=-.5/0 data-and-quality=0/.6 preparation-for-adulthood=.6/0 children-in-care=.4/1
town	5.55	ehcp=-.5/0 waiting-times=0/-.5 family-information=0/.6 co-production=-.4/0 joint-working=-.4/0 leadership=0/-.6 preparation-for-adulthood=0/.5 workforce=-.5/0 equity=2.6/2.2
track	5.47	parental-confidence=-.4/0 joint-working=-.9/0 data-and-quality=3.2/1 attendance-and-exclusion=0/.8 placements=.4/0 children-in-care=0/.5
trade	8.01	equity=0/.5
trail	8.01	attainment=.4/.6
train	3.37	ehcp=-.5/-1 waiting-times=-2.7/-1.6 local-offer=-.8/-.9 family-information=-.7/-1.5 co-production=-.6/0 parental-confidence=-1.1/-1.2 joint-working=-2.2/-1.1 leadership=-2/-1.7 data-and-quality=-1.7/-.5 mental-health=.4/1.2 community-health=.8/.4 preparation-for-adulthood=2.8/3.2 transitions=-.8/-1 attendance-and-exclusion=-.8/-2.2 placements=-1.6/-1.2 alternative-provision=-.8/-.5 school-inclusion=3.4/1.3 workforce=16.1/7.7 equity=-.7/-.9 transport=.8/.9
traine	7.46	workforce=.8/1.5
trainer	7.61	preparation-for-adulthood=.4/.8 workforce=.4/0
trajectori	7.46	waiting-times=.7/.8 data-and-quality=.7/0
transfer	6.00	ehcp=.7/0 waiting-times=1.3/0 joint-working=.8/0 data-and-quality=-.5/0 identification=-.4/0 community-health=0/-.5 preparation-for-adulthood=.6/-.6 transitions=2.9/4.3
transform	6.00	waiting-times=.7/0 co-production=.5/.8 therapies=1.3/.7 mental-health=.5/0 neurodevelopment=.6/1.1 community-health=-.4/0
transit	4.63	ehcp=0/-1.4 waiting-times=1.4/-1 local-offer=-.6/0 family-information=.5/0 co-production=-1.3/-1 parental-confidence=-.8/-.5 joint-working=0/-1.1 leadership=-.5/-1 data-and-quality=-1.6/-.9 identification=-.9/-.7 therapies=-.9/0 mental-health=-.4/-.4 neurodevelopment=-1.1/-.6 community-health=0/-1.1 social-care=.8/-1.3 preparation-for-adulthood=7.9/4.6 transitions=15.2/11.5 attainment=-.5/0 attendance-and-exclusion=-.8/-1 placements=-1.1/-.6 alternative-provision=-.7/0 school-inclusion=-1.2/-.6 workforce=-1.7/-.7 children-in-care=-1/-.6 equity=0/-.5 transport=-.5/0
translat	7.00	waiting-times=-.5/0 local-offer=.7/0 family-information=1.1/1.5 joint-working=-.5/0 attainment=0/.9 equity=1.5/.5
transpar	8.01	ehcp=0/.5
transport	5.49	ehcp=-.6/-.4 waiting-times=-.6/-.4 family-information=1.6/0 co-production=1.1/0 parental-confidence=1.4/-.5 joint-working=-1.3/-.6 leadership=-.7/-.5 identification=-.5/-.5 mental-health=-.5/0 neurodevelopment=-.5/-.4 community-health=-.8/-.7 social-care=0/-.6 transitions=-.5/-.4 attendance-and-exclusion=-.5/-.4 school-inclusion=-.5/0 workforce=0/-.4 children-in-care=0/-.5 transport=7.1/9.2
trauma	6.27	data-and-quality=-.4/0 mental-health=1/1.3 workforce=1.2/.8 children-in-care=1.3/1.5
travel	4.89	ehcp=-.7/0 waiting-times=-.5/-.5 family-information=0/-.4 parental-confidence=.5/-.7 joint-working=-.4/-.6 leadership=0/-.5 data-and-quality=0/-.7 therapies=-.6/-.4 neurodevelopment=-.7/-.6 community-health=-.9/-.8 preparation-for-adulthood=1.7/2 transitions=0/.4 attendance-and-exclusion=0/-.5 placements=.6/.7 school-inclusion=-.8/-.6 workforce=0/-.7 children-in-care=-.5/-.7 equity=1.4/1.8 transport=3.9/5
treat	5.94	parental-confidence=.5/.7 community-health=.8/1.4 equity=0/.7
treatment	5.17	ehcp=-.7/-.7 waiting-times=2.6/1.6 co-production=-.5/0 leadership=-.6/-.5 data-and-quality=0/-.5 identification=-.8/-.6 therapies=0/.7 mental-health=2.4/2.4 neurodevelopment=1/.7 community-health=.6/.4 social-care=-.6/-.5 preparation-for-adulthood=0/-.6 attendance-and-exclusion=0/-.4 school-inclusion=-.6/0 children-in-care=1/1
trebl	7.46	attendance-and-exclusion=0/.5
trend	6.63	waiting-times=-.5/0 joint-working=-.5/0 data-and-quality=2.1/2.9 school-inclusion=.6/0
tri	6.57	local-offer=.6/.8 school-inclusion=.5/0
triag	6.36	ehcp=0/.7 waiting-times=1.3/1.1 therapies=1/0
tribun	5.34	ehcp=.8/-.8 waiting-times=-.5/0 co-production=-.7/-.5 parental-confidence=5.4/5.3 joint-working=-.8/0 leadership=0/-.5 identification=-.6/-.4 mental-health=-.4/0 community-health=0/-.4 social-care=-.5/0 preparation-for-adulthood=-.5/0 school-inclusion=-.5/0 workforce=-.5/0 equity=-.6/0
trip	7.32	community-health=.6/.9
tripartit	7.61	joint-working=.6/1.2
trust	4.22	ehcp=-.6/0 waiting-times=-.4/0 family-information=.5/0 co-production=0/-.5 parental-confidence=3.9/2.3 joint-working=0/1.3 data-and-quality=-.9/-.7 identification=-.8/-1 therapies=.9/0 mental-health=0/-.5 neurodevelopment=-.5/-.5 social-care=-.5/-.7 transitions=-.7/0 placements=-.4/-.5 alternative-provision=-.4/-.6 workforce=0/.7 children-in-care=-.5/-.8 equity=.9/1.1
truth	7.46	family-information=.5/0
try	5.97	family-information=.8/0 leadership=.4/0 community-health=0/-.6 preparation-for-adulthood=.5/.6
tube	7.32	community-health=0/.7
tuesdai	7.79	data-and-quality=.5/.5
tuition	5.90	ehcp=-.5/-.6 joint-working=-.4/0 data-and-quality=.5/0 community-health=0/-.4 attainment=1/0 attendance-and-exclusion=2.8/4 alternative-provision=.6/.6 children-in-care=.5/.6
turn	4.57	waiting-times=.6/-.5 family-information=1/1.2 co-production=-.6/0 parental-confidence=.8/0 data-and-quality=-.7/0 identification=.8/1.1 mental-health=.8/1.2 neurodevelopment=.4/0 community-health=0/-.5 social-care=0/-.5 preparation-for-adulthood=0/.6 transitions=.7/-.7 attendance-and-exclusion=-.7/-.7 school-inclusion=-.5/0 equity=-.6/-.6
turnov	6.18	data-and-quality=-.5/0 workforce=2.7/2.8
tutor	6.14	preparation-for-adulthood=.9/0 transitions=1.2/1.5 attendance-and-exclusion=.8/.5 workforce=-.4/0
twelv	7.10	identification=0/.4
twice	5.79	parental-confidence=.5/0 data-and-quality=.5/0 placements=0/.5 school-inclusion=0/.8
two	3.47	local-offer=0/-.4 family-information=-1/0 co-production=-.8/0 joint-working=.7/0 leadership=0/-.7 data-and-quality=-.6/0 identification=2.7/2.1 therapies=1/-.7 community-health=-.7/-.6 preparation-for-adulthood=-.6/0 transitions=-.7/0 placements=.8/1 alternative-provision=0/.7 school-inclusion=-.7/-.5 workforce=.6/0 equity=1.6/1.6
type	7.10	data-and-quality=.4/.5 neurodevelopment=0/.6
typic	6.00	ehcp=.7/0 family-information=-.6/0 co-production=1/1.6 parental-confidence=.5/.4 joint-working=-.7/-.5 data-and-quality=0/-.5 therapies=0/-.5 community-health=0/-.5 preparation-for-adulthood=0/.8 workforce=-.5/0
unabl	6.46	waiting-times=.5/-.5 placements=.7/1 school-inclusion=0/-.4
unaccept	7.00	waiting-times=.6/.7
unaccompani	7.79	identification=.5/0 children-in-care=.6/.6
unannounc	8.01	alternative-provision=.4/.4
unansw	6.76	family-information=1/.4 parental-confidence=.6/.8 community-health=0/.5 workforce=.5/0
unawar	6.41	ehcp=0/-.4 waiting-times=-.5/0 local-offer=.5/.9 family-information=.6/0 joint-working=1.2/1.4 leadership=0/-.4
uncertain	7.46	family-information=.4/0 preparation-for-adulthood=.5/.4
uncertainti	7.20	ehcp=0/.5 family-information=.5/0 parental-confidence=.4/0 joint-working=.7/0
unclear	6.41	joint-working=0/.5 leadership=1/0 data-and-quality=.5/0 workforce=.6/.8
under	4.53	waiting-times=1.1/0 family-information=0/-.5 co-production=0/-.6 joint-working=.7/0 data-and-quality=.5/0 identification=1.7/.9 neurodevelopment=.8/1 community-health=.5/.6 preparation-for-adulthood=0/.4 transitions=.6/-.5 attendance-and-exclusion=-.7/-.6 school-inclusion=0/-.5 workforce=-.8/-.6 equity=.6/.9
underdevelop	6.41	ehcp=.6/0 waiting-times=-.8/0 joint-working=0/.4 data-and-quality=.5/.7 social-care=.4/0 attendance-and-exclusion=0/.6 workforce=-.5/0
undermin	7.32	parental-confidence=.5/0 leadership=.4/.4 children-in-care=0/.5
underpin	7.00	joint-working=0/1.1 school-inclusion=.5/.6
understand	4.16	ehcp=-.6/0 waiting-times=-1.4/-1.2 family-information=1.9/1.6 co-production=0/-1.2 parental-confidence=.5/0 joint-working=.9/1.5 leadership=1/1.3 data-and-quality=.7/0 identification=0/-1.2 therapies=-.4/0 mental-health=0/-.6 neurodevelopment=1.2/.6 community-health=0/.6 social-care=1.2/0 preparation-for-adulthood=0/-.7 transitions=-.5/0 attainment=-.4/0 attendance-and-exclusion=0/-.7 placements=-.5/-.6 alternative-provision=-.8/-.5 school-inclusion=.8/0 workforce=1.1/1 children-in-care=.7/1.2 transport=-.5/-.4
understood	5.26	ehcp=-.8/-.5 waiting-times=-.5/-.5 family-information=.7/0 co-production=.5/0 parental-confidence=.9/0 joint-working=1.1/.9 neurodevelopment=0/.6 social-care=0/-.6 transitions=0/-.4 placements=0/-.5 school-inclusion=.5/.6 children-in-care=0/.5 equity=-.5/0 transport=0/.4
undertak	7.61	parental-confidence=0/.6 community-health=.9/1.7 workforce=.5/0
undertaken	7.79	data-and-quality=.4/0
underwai	7.79	leadership=.4/.9
undiagnos	7.79	neurodevelopment=0/.6 alternative-provision=0/.6
undon	8.01	transitions=0/.6
uneven	6.76	family-information=.7/0 joint-working=-.4/0 community-health=0/.7 equity=.7/0
unfair	7.79	equity=.6/.9
unfil	7.20	ehcp=.5/.5 workforce=.8/0
unhappi	7.61	parental-confidence=.7/.9
unhelp	7.61	joint-working=.6/0
unidentifi	7.79	identification=.9/0 social-care=0/.4
uniform	7.46	neurodevelopment=0/.8
unit	5.66	ehcp=-.5/0 family-information=-.5/0 co-production=-.4/0 joint-working=.4/.6 identification=.8/0 community-health=-.4/0 social-care=.5/.7 preparation-for-adulthood=-.4/0 placements=.5/.5 alternative-provision=2.5/2.3 school-inclusion=-.6/-.4 workforce=-.7/0 children-in-care=.4/0
univers	6.14	joint-working=-.8/0 identification=.5/0 therapies=.6/1.1 social-care=0/.5 attainment=0/.5 workforce=.9/0 equity=.4/.5
unknown	7.00	family-information=0/.4 data-and-quality=.5/.5 preparation-for-adulthood=.5/0
unless	6.69	parental-confidence=.6/0 therapies=.5/.5 equity=.5/.5
unmet	6.51	identification=.7/.8 attendance-and-exclusion=1.5/1.5
unnecessari	7.32	waiting-times=.6/.9 joint-working=0/.4 data-and-quality=0/.4 community-health=.5/0
unnot	6.84	identification=0/.5
unplan	8.01	data-and-quality=0/.8 children-in-care=.6/0
unrecord	7.79	ehcp=0/.6
unregist	6.41	leadership=-.5/0 data-and-quality=1.6/0 placements=-.5/0 alternative-provision=3/3.7 children-in-care=.9/0
unreli	7.61	local-offer=.5/0 family-information=0/.5
unseen	7.61	attendance-and-exclusion=.4/.4
unspent	8.01	social-care=.5/.8
unsuit	7.10	social-care=0/.5 alternative-provision=.6/.6 children-in-care=.5/0
unsur	6.07	family-information=1.2/.5 leadership=.5/.8 data-and-quality=-.5/0
until	4.77	waiting-times=0/.7 co-production=-.8/-.5 data-and-quality=-1.1/-.6 identification=1.5/1.4 mental-health=0/-.5 community-health=.6/0 social-care=-.7/0 preparation-for-adulthood=0/.5 transitions=1.3/.7 workforce=.9/0 children-in-care=0/-.5
unusu	7.20	data-and-quality=0/.6
unwel	7.10	mental-health=.7/.5 attendance-and-exclusion=0/.6
unwieldi	8.01	leadership=.5/0
up	3.28	waiting-times=2.2/1.4 parental-confidence=-.7/-.7 joint-working=.9/.6 data-and-quality=-.7/-1.2 identification=.7/1 therapies=.7/0 mental-health=-.4/-.5 community-health=0/-.6 preparation-for-adulthood=-.6/-1.1 transitions=-.6/0 alternative-provision=0/-.5 school-inclusion=0/.6 children-in-care=.4/.8
updat	5.66	ehcp=2.1/1.6 waiting-times=0/-.5 local-offer=.5/0 family-information=.6/1.5 co-production=-.6/0 leadership=-.4/-.4 data-and-quality=-.5/0 identification=-.5/0 preparation-for-adulthood=.5/0 workforce=.6/0 equity=-.5/0
upheld	7.20	parental-confidence=1/1.1 transport=0/.7
upon	6.14	co-production=0/.6 joint-working=.5/-.5 leadership=-.5/0 data-and-quality=0/.4
upset	7.46	parental-confidence=.7/0
uptak	6.92	waiting-times=-.5/0 identification=1.2/1.1 community-health=.6/1 equity=.6/0
upward	7.61	transport=0/.6
urgenc	6.57	leadership=.5/.6 neurodevelopment=0/.8
urgent	5.51	ehcp=0/.7 waiting-times=2.3/0 data-and-quality=0/-.9 therapies=.7/.6 neurodevelopment=0/.4 social-care=-.5/0 preparation-for-adulthood=-.4/0 workforce=-.4/0 equity=-.5/0
us	2.87	ehcp=-1/-1.5 waiting-times=-2.3/-.8 local-offer=1.8/2.8 family-information=-1.2/-.6 co-production=2.4/1.2 parental-confidence=.4/0 joint-working=-.5/0 leadership=-1.6/-.6 data-and-quality=4.3/2.1 identification=-.7/0 therapies=-.5/0 neurodevelopment=0/.8 community-health=-1.5/-.8 social-care=0/1.3 preparation-for-adulthood=-1.6/-1.9 transitions=-1.9/-.9 attainment=-.5/-.8 attendance-and-exclusion=0/.7 placements=0/-.6 alternative-provision=1.2/1.2 school-inclusion=0/.6 workforce=-1/-.4 children-in-care=-.9/-1 equity=-1.5/-.4 transport=-.5/-.6
user	6.92	local-offer=.5/.7 co-production=.5/0 social-care=.5/0
usual	6.11	waiting-times=.7/0 family-information=.6/0 co-production=.6/0 identification=.4/0 transport=0/.6
vacanc	6.11	data-and-quality=-.5/0 workforce=2.5/2.6
vacant	6.92	community-health=.8/.8 workforce=1.3/.8
vagu	7.00	ehcp=.8/1.1
vale	6.18	school-inclusion=.5/.4 equity=0/1
valu	5.27	waiting-times=-.5/0 family-information=1.3/0 joint-working=-.5/0 leadership=-.8/0 data-and-quality=-.8/0 identification=.9/1.5 neurodevelopment=-.4/0 community-health=-.4/0 social-care=.8/.6 attendance-and-exclusion=0/-.5 placements=0/.4 school-inclusion=1/.9
valuabl	7.10	family-information=.9/.7 data-and-quality=0/.7
vari	5.85	waiting-times=0/-.5 joint-working=-.4/-.4 data-and-quality=-.5/0 school-inclusion=.7/0 workforce=-.4/0 equity=2.3/1.4
variabl	5.90	ehcp=0/.5 waiting-times=0/-1.1 leadership=-.4/-.7 data-and-quality=0/-.5 identification=0/.5 neurodevelopment=0/.5 community-health=.5/0 social-care=0/.6 attendance-and-exclusion=0/-.4 school-inclusion=.6/0 children-in-care=0/.4 equity=2.2/1.6
variat	7.46	waiting-times=.5/.7 mental-health=.4/0 school-inclusion=0/.6 equity=1.5/0
varieti	7.79	leadership=.5/0 data-and-quality=.4/0 children-in-care=.6/0
vehicl	7.46	transport=.9/1.2
ventil	7.79	community-health=0/.6
verbal	7.10	co-production=.6/.8
veri	5.15	ehcp=.7/0 joint-working=0/.4 leadership=0/-.7 data-and-quality=-.7/0 identification=.6/.6 neurodevelopment=0/-.4 social-care=0/.8 preparation-for-adulthood=.5/0 placements=-.4/0 equity=.5/.4
version	7.20	local-offer=0/.4
vet	7.79	alternative-provision=0/.4
veto	8.01	co-production=.4/0
via	7.61	identification=.6/.8 neurodevelopment=0/.6
video	6.76	community-health=.8/1.2
view	4.56	ehcp=1/-1 waiting-times=-1.4/-1.1 family-information=-1.6/-.5 co-production=8.1/8.3 parental-confidence=0/.7 joint-working=-1/-.8 leadership=-.5/.4 data-and-quality=-.5/0 identification=0/-.7 therapies=-.8/-.5 community-health=-1/-.7 preparation-for-adulthood=-.9/0 transitions=-.9/-.9 attendance-and-exclusion=-.7/0 placements=-.6/-.5 alternative-provision=-.6/-.5 school-inclusion=-.5/-.5 workforce=-1.2/-.4 equity=0/-.7
villag	6.69	social-care=.4/0 equity=1.7/2.5
virtual	5.57	ehcp=0/-.7 waiting-times=.6/0 joint-working=.4/-.5 leadership=-.5/-.4 identification=0/-.5 therapies=0/.5 community-health=-.5/-.6 social-care=-.6/0 preparation-for-adulthood=0/-.6 attainment=.5/0 attendance-and-exclusion=0/-.6 placements=0/.5 school-inclusion=-.5/0 children-in-care=5.8/6.7
visibl	6.69	leadership=.4/.8 social-care=.4/.5
vision	5.74	ehcp=-.5/0 family-information=-.4/0 joint-working=-.5/-.5 leadership=1.3/1.5 data-and-quality=-.6/0 identification=0/.7 therapies=-.4/0 community-health=3.1/2.3
visit	3.61	ehcp=-1.4/-.9 waiting-times=-.6/-1 local-offer=0/.5 family-information=-1.1/-1 co-production=-.5/-.8 parental-confidence=-1.3/-1 joint-working=-.8/-.6 leadership=-1.5/-.6 data-and-quality=2.6/0 identification=2.7/2.1 therapies=-.5/0 mental-health=-.6/0 community-health=0/.7 preparation-for-adulthood=-1.2/-.9 transitions=1.3/1.9 attainment=0/-.6 attendance-and-exclusion=0/1.1 placements=1.5/2.2 alternative-provision=1/1.2 school-inclusion=0/.5 workforce=.6/0 children-in-care=-.4/-1 transport=-.5/-.6
visitor	4.45	ehcp=-1/-.4 waiting-times=-.9/.4 family-information=-1.1/-.9 co-production=-.7/-.6 parental-confidence=-1/-.5 joint-working=3.4/1.2 leadership=-.9/-.5 data-and-quality=-1.1/-.4 identification=8/5.3 mental-health=-1/0 neurodevelopment=-.8/0 community-health=-1.4/-1 social-care=-.8/-.5 preparation-for-adulthood=-.9/-.5 attainment=-.4/0 attendance-and-exclusion=-.8/-.4 placements=-.5/-.5 alternative-provision=-.5/0 school-inclusion=-.9/0 workforce=.9/1.7 children-in-care=-.8/-.7 equity=.4/0
visual	6.57	therapies=0/.4 community-health=1.2/.6 school-inclusion=.5/.5
vital	7.61	children-in-care=0/.6
vocabulari	7.61	attainment=.6/.5 school-inclusion=0/.5
vocat	6.84	preparation-for-adulthood=1/1.3 attainment=.5/.5 alternative-provision=.5/.5
voic	5.20	ehcp=1.4/1 waiting-times=-.9/-.5 co-production=7/4.7 joint-working=-.5/-.6 leadership=-.9/0 data-and-quality=-.6/-.6 therapies=0/.5 neurodevelopment=-.7/0 community-health=-.7/-.5 preparation-for-adulthood=0/-.5 transitions=-.6/-.4 attendance-and-exclusion=-.5/0 alternative-provision=-.4/0 school-inclusion=-.4/0 workforce=-1/-.5
volunt	6.41	waiting-times=-.4/0 family-information=1/1.6
voluntari	6.03	ehcp=-.4/0 identification=.5/.5 community-health=-.5/0 social-care=.9/.8 preparation-for-adulthood=0/.5 school-inclusion=0/-.4
vote	7.61	co-production=.6/.8
vulner	5.66	ehcp=-1/-.7 waiting-times=-.8/0 co-production=0/-.5 parental-confidence=-.4/0 leadership=-.7/0 data-and-quality=1/0 identification=.7/0 community-health=-.5/-1 social-care=2/0 preparation-for-adulthood=-.4/0 attendance-and-exclusion=-.4/-.5 placements=1/1.1 children-in-care=2.7/2.8
wa	3.58	ehcp=1/1.1 co-production=.8/0 parental-confidence=1/.6 joint-working=-.8/.5 leadership=1.5/1.5 identification=-.9/-.8 therapies=-.7/0 community-health=0/-.6 social-care=-.5/0 preparation-for-adulthood=-.6/0 transitions=-.6/0 attainment=-.6/-.7 school-inclusion=.4/0 workforce=.6/0 equity=-1.4/-1.3 transport=.5/0
wai	4.18	ehcp=.7/0 waiting-times=0/-.7 local-offer=-.4/-.5 family-information=.7/0 co-production=.6/1 parental-confidence=.5/1.1 joint-working=0/.6 therapies=0/.5 community-health=0/-.4 preparation-for-adulthood=0/-1.2 transitions=0/1 attainment=-.4/0 school-inclusion=.5/0 workforce=-.9/-.7 children-in-care=-.8/-.6 equity=.8/0
wait	3.24	ehcp=-2.1/-.9 waiting-times=23.2/12.9 local-offer=-.7/0 family-information=.6/0 co-production=-2.9/-1.1 parental-confidence=-1.3/-.9 joint-working=-3.8/-1.5 leadership=-1.9/-1.2 data-and-quality=-1.2/1.3 identification=-2.2/-1.2 therapies=5/1.3 mental-health=2.3/0 neurodevelopment=8.4/2.2 community-health=2.3/-1.1 social-care=-2.1/-.8 preparation-for-adulthood=-3.2/-1.5 transitions=-1.9/-1.2 attainment=-1.2/-.9 attendance-and-exclusion=-1.3/-1.1 placements=-.6/-.6 alternative-provision=-1.4/-1.2 school-inclusion=-2/-1.3 workforce=-1.1/-.4 children-in-care=-1.6/-1.2 equity=0/.5 transport=-1/-.7
walk	6.18	waiting-times=0/-.5 co-production=1/.6 identification=0/.5 therapies=.6/0 workforce=-.5/0 equity=0/.6
want	5.27	ehcp=0/-.5 waiting-times=-.7/0 co-production=1.1/1.8 joint-working=-.6/0 leadership=1/.5 data-and-quality=-.6/-.5 identification=-.5/-.4 social-care=0/-.4 workforce=.4/.4 equity=0/-.4
ward	5.85	ehcp=-.4/0 joint-working=.7/.7 data-and-quality=0/.6 community-health=.6/0 preparation-for-adulthood=-.4/0 transitions=.9/1.2 children-in-care=.4/0 equity=1.1/.9
warmli	7.20	neurodevelopment=0/.4
warmth	8.01	ehcp=0/.6
warn	6.57	leadership=0/.8 transport=.8/1.1
wast	8.01	joint-working=0/.6
watch	6.46	children-in-care=0/.4
watchdog	7.79	ehcp=0/.4
we	4.88	waiting-times=-.9/0 family-information=0/.6 co-production=.5/.6 parental-confidence=.6/1.2 leadership=1.1/1.3 data-and-quality=-1.2/-.6 identification=-.7/-.4 therapies=-.4/0 mental-health=0/.4 neurodevelopment=-.4/-.4 community-health=-.5/0 preparation-for-adulthood=-.5/0 transitions=-.5/0 attendance-and-exclusion=0/-.4 children-in-care=-.4/-.5 equity=0/-.4
weak	4.94	ehcp=.6/0 waiting-times=0/-.5 family-information=-.7/-.6 leadership=2.3/2.8 data-and-quality=2.1/1.3 identification=-.5/0 therapies=-.5/0 neurodevelopment=0/.5 community-health=-.9/-.5 social-care=0/-.5 transitions=-.5/-.5 attendance-and-exclusion=-.6/-.5 workforce=-.8/0 children-in-care=0/-.6 equity=-.8/-.4
weaken	7.46	leadership=0/.4
weaker	7.32	social-care=0/.6 attainment=.8/0
wealth	7.20	waiting-times=-.5/0 family-information=.4/0 parental-confidence=0/.5 joint-working=0/.4
weari	7.46	parental-confidence=.4/.4 leadership=.4/0
web	7.10	waiting-times=-.4/0 local-offer=.6/0 family-information=.5/1 neurodevelopment=0/.5
websit	5.82	ehcp=-.5/0 waiting-times=-.6/-.4 local-offer=3.6/4.2 family-information=.7/.8 co-production=.9/0 parental-confidence=.5/0 joint-working=-.9/0 identification=-.4/0 social-care=0/-.5 workforce=-.6/0
week	3.54	ehcp=2.8/3 waiting-times=8.3/4.8 local-offer=-.5/-.7 co-production=-.6/-1.3 parental-confidence=-.5/-.7 joint-working=0/-.8 leadership=-.9/-1 data-and-quality=0/-.7 identification=-.6/-.7 therapies=1.7/0 mental-health=.4/.6 neurodevelopment=-.6/0 social-care=-.9/-.5 preparation-for-adulthood=-.9/0 transitions=.6/.8 attainment=-.4/-.7 attendance-and-exclusion=1/1.5 placements=-.7/-1 school-inclusion=-.5/0 workforce=1/-.7 children-in-care=-.5/-.6 equity=-1.3/-.5 transport=0/-.5
weekend	6.03	waiting-times=.4/0 data-and-quality=-.5/0 neurodevelopment=0/.5 community-health=0/.4 social-care=1.6/1.7
weekli	5.36	waiting-times=.5/.5 joint-working=.5/0 identification=.6/.5 therapies=.5/0 attendance-and-exclusion=0/.5
weigh	7.20	waiting-times=0/.5
weight	7.20	community-health=0/.4
welcom	5.85	waiting-times=-.5/0 local-offer=0/.4 family-information=-.6/0 co-production=.7/.7 joint-working=-.5/0 data-and-quality=-.5/0 mental-health=.4/0 school-inclusion=1.1/1.1
welfar	7.10	attendance-and-exclusion=.6/.7
well	2.98	ehcp=-1/-.7 waiting-times=-.8/-1.8 local-offer=0/.5 family-information=0/-1 co-production=1.3/0 parental-confidence=0/-.9 joint-working=0/-2.7 leadership=-.5/.8 data-and-quality=.6/0 identification=0/.7 therapies=-.6/-.7 mental-health=1.8/3.2 neurodevelopment=0/.6 community-health=-1.2/-.6 preparation-for-adulthood=.5/0 transitions=1/0 attainment=2/2.2 attendance-and-exclusion=-.9/-1.2 placements=.6/0 school-inclusion=2/2.2 workforce=-.5/0 children-in-care=2.1/.9 equity=-1.1/-.6 transport=-.7/-.6
wellb	7.46	mental-health=.4/.9
went	6.51	leadership=.5/0 alternative-provision=0/.4
were	3.55	ehcp=1.1/.4 family-information=.8/0 co-production=1/0 parental-confidence=1.6/1.7 joint-working=-.4/-1 leadership=1.3/.9 data-and-quality=0/.9 identification=-.5/-.5 mental-health=0/-.7 community-health=-.7/-.6 preparation-for-adulthood=-.8/0 transitions=-.7/0 attainment=-.8/-.7 placements=.9/1.5 school-inclusion=-.8/0 workforce=0/-.7 equity=-1/0 transport=.9/.5
west	6.63	joint-working=-.5/0 equity=1.6/1.1
wexcomb	7.61	co-production=0/.5
what	2.80	ehcp=1.5/1.8 waiting-times=-2.4/-.9 local-offer=.7/.7 family-information=2.2/2.2 co-production=2.8/2.2 parental-confidence=.5/.7 joint-working=-.6/0 leadership=1.3/1.8 data-and-quality=2.3/1.4 identification=0/-.7 therapies=-1.1/-.8 mental-health=-1.4/-.6 community-health=-1.1/-1 social-care=-.8/0 preparation-for-adulthood=0/-.5 transitions=0/-1 attainment=0/-.8 attendance-and-exclusion=-1.5/-1.6 placements=-.9/-.6 school-inclusion=2/1.8 workforce=-1.3/-.8 children-in-care=-.8/-1.5 equity=-1.5/-1.1 transport=-.4/-.6
whatev	6.92	therapies=.4/.4
wheelchair	5.85	waiting-times=1.2/1.6 family-information=-.5/0 leadership=-.4/0 identification=-.4/0 community-health=3.4/2.5 workforce=-.7/0 equity=-.4/-.5
when	3.27	ehcp=0/.5 waiting-times=.8/-.7 family-information=2.1/.5 co-production=0/.6 parental-confidence=.4/.7 joint-working=1.4/1 leadership=-.9/-.7 data-and-quality=0/-1.1 identification=0/.8 therapies=-1.2/-.7 mental-health=-.7/-.4 neurodevelopment=0/-.6 community-health=0/-.9 social-care=1.4/1.6 transitions=1.4/.7 attainment=-.5/-.6 alternative-provision=-.7/0 school-inclusion=-.8/-.8 workforce=0/-.5 children-in-care=1.5/2.1 equity=-.6/-.6
where	3.62	ehcp=0/1.1 waiting-times=-1.4/-1 local-offer=-.7/-.6 family-information=.9/.5 parental-confidence=-.6/-.5 joint-working=0/-.8 leadership=.6/.6 data-and-quality=2/0 neurodevelopment=-.4/-.6 community-health=-.8/-.7 social-care=.6/-.6 attendance-and-exclusion=0/.5 placements=-.6/0 school-inclusion=-.6/-.6 workforce=-.4/-.7 children-in-care=.8/.9 equity=2.9/2.5 transport=-.5/-.4
wherea	7.46	equity=.9/0
wherev	7.00	mental-health=0/.4 school-inclusion=0/.4 children-in-care=.4/.6
whether	4.45	ehcp=0/-1 waiting-times=-.7/.4 co-production=-.7/0 joint-working=-1/-.7 data-and-quality=4.7/4.5 identification=-.5/-.8 neurodevelopment=.5/0 social-care=0/.5 preparation-for-adulthood=-.5/-1.2 transitions=-.7/-.4 alternative-provision=.5/.5 school-inclusion=0/.4 workforce=-1.1/-.5 equity=-.6/-.6
which	3.19	ehcp=0/.8 waiting-times=.5/0 family-information=0/-1.1 joint-working=2/0 data-and-quality=1/1.7 identification=0/.6 therapies=.6/0 mental-health=0/.8 neurodevelopment=0/.6 community-health=-1.1/-.8 social-care=0/.9 preparation-for-adulthood=-.6/0 transitions=-.5/-.6 attainment=-.6/0 attendance-and-exclusion=-1.1/-1.3 alternative-provision=0/.7 school-inclusion=.8/0 workforce=-.6/-.5 children-in-care=-.7/-.8 equity=.4/0 transport=-.6/-.6
while	4.25	waiting-times=5.7/2.7 family-information=1.1/2.1 co-production=-1.3/-1.1 parental-confidence=.8/0 joint-working=-1/0 leadership=-1.4/-1 data-and-quality=-2/-1.3 identification=0/-.5 mental-health=.6/0 neurodevelopment=3.7/.5 social-care=-1.2/-.9 preparation-for-adulthood=-.6/0 attainment=0/-.4 attendance-and-exclusion=.7/.6 school-inclusion=-.7/-.5 workforce=-.9/0 children-in-care=-.8/0 equity=.7/.5
who	2.38	ehcp=-2.7/-1.5 waiting-times=-.8/0 family-information=0/1.1 co-production=0/-.6 parental-confidence=-.7/0 joint-working=1.8/0 leadership=-3.1/-3.1 data-and-quality=-2.1/-2.5 identification=1.6/.8 therapies=0/.8 mental-health=1.2/1.5 neurodevelopment=0/-.5 social-care=1.4/0 preparation-for-adulthood=1.2/.6 transitions=.8/0 attainment=-.6/-.6 attendance-and-exclusion=3.4/2.1 placements=-.5/-.7 alternative-provision=.7/.4 school-inclusion=-1.4/-.8 workforce=0/-.7 children-in-care=2.6/1.9 equity=2.9/.4
whoever	7.61	joint-working=.6/0 identification=0/.4
whole	5.79	family-information=0/-.5 co-production=.5/0 data-and-quality=0/.7 identification=0/.5 community-health=-.4/0 social-care=0/-.5 school-inclusion=.5/0 workforce=.4/0
whom	4.71	ehcp=-.4/0 waiting-times=-.8/0 local-offer=0/.4 family-information=.9/1.5 parental-confidence=.6/0 leadership=-.7/0 data-and-quality=-.6/-.6 therapies=-.5/-.4 mental-health=.9/.6 neurodevelopment=-.5/0 social-care=0/.5 preparation-for-adulthood=-.5/-.4 transitions=-.6/-.6 attendance-and-exclusion=-.4/-.6 school-inclusion=.6/.7 workforce=.6/.5 children-in-care=0/-.6
whose	4.16	local-offer=0/-.6 family-information=.5/0 parental-confidence=.8/1.2 joint-working=0/.4 leadership=-.5/-1 data-and-quality=-.6/-.6 identification=.7/.7 mental-health=1.2/.8 neurodevelopment=0/.5 attendance-and-exclusion=.6/.7 alternative-provision=0/-.5 children-in-care=-.6/-.9
why	5.49	waiting-times=-.8/0 family-information=.6/0 co-production=-.4/-.4 parental-confidence=.9/0 leadership=.8/.5 data-and-quality=1.9/0 neurodevelopment=-.4/0 community-health=-.4/0 social-care=.5/.6 preparation-for-adulthood=-.4/0 attendance-and-exclusion=.6/.6 school-inclusion=-.5/0 workforce=-.5/0 equity=0/.5
wide	5.39	ehcp=-.6/-.6 waiting-times=-.4/0 joint-working=0/.4 leadership=.7/.5 data-and-quality=-.7/-.6 identification=-.5/0 therapies=-.5/0 preparation-for-adulthood=-.6/-.5 transitions=-.6/0 attendance-and-exclusion=0/-.6 placements=-.5/0 school-inclusion=.7/.9 workforce=.5/0 equity=.5/0 transport=0/.5
widen	6.76	social-care=0/.4 equity=.6/.4
wider	6.03	ehcp=-.7/0 waiting-times=-.9/0 co-production=.5/0 leadership=.4/.5 data-and-quality=0/.5 identification=0/-.4 mental-health=-.5/0 neurodevelopment=-.4/0 community-health=-.6/0 social-care=0/.9 preparation-for-adulthood=0/.5 workforce=.5/.6 equity=.4/0
widespread	7.10	parental-confidence=.5/0 leadership=.8/.7
will	3.89	ehcp=0/.5 local-offer=-.5/-.6 family-information=.9/0 co-production=-.6/-1 parental-confidence=0/.8 leadership=.8/1.1 data-and-quality=-.7/-.7 identification=-.6/-.5 neurodevelopment=.4/-.7 community-health=-1.1/-.9 preparation-for-adulthood=.9/.5 transitions=1.5/0 attainment=-.6/0 placements=1/1.6 school-inclusion=-.6/-.5 workforce=-1.3/0 children-in-care=-.7/-.6 equity=-.8/-.9 transport=0/.5
willing	7.79	children-in-care=0/.4
window	7.79	waiting-times=.5/.6
wish	6.00	family-information=0/.7 co-production=1.3/.9 data-and-quality=-.4/0 community-health=0/.4 social-care=0/-.5 transitions=-.4/0
with	1.69	ehcp=-3.8/-2.9 waiting-times=-3.4/-1.5 local-offer=-1.6/-1.1 family-information=-1.7/0 co-production=1.7/0 parental-confidence=-1.1/-.5 joint-working=.5/-2.9 leadership=-1.2/-1.1 data-and-quality=-1.7/-1.4 identification=.5/0 therapies=-1.1/0 mental-health=1.1/.4 neurodevelopment=-1.4/0 community-health=0/.6 social-care=0/.9 preparation-for-adulthood=1.3/1.4 transitions=.8/.9 attainment=2.3/2.9 attendance-and-exclusion=2.4/2.6 school-inclusion=1.7/1.2 workforce=-.9/-1.5 children-in-care=1.4/2 equity=-.6/0
withdraw	7.20	equity=0/.6
withdrawn	6.63	joint-working=.5/0 attendance-and-exclusion=.6/.8 school-inclusion=0/.4
within	3.79	ehcp=2/1.8 waiting-times=8.1/2 family-information=0/-.5 co-production=-1/-.8 joint-working=0/-.4 leadership=-.7/-.8 data-and-quality=-.9/-1 therapies=1/0 neurodevelopment=0/.5 community-health=1/1 social-care=0/.5 preparation-for-adulthood=-.7/0 attainment=-.6/0 placements=-1/-1 school-inclusion=-.8/-.5 workforce=.9/0 children-in-care=-.7/-.5 equity=0/.8 transport=0/-.6
without	3.57	ehcp=.7/0 waiting-times=1.3/0 local-offer=0/-.6 family-information=1/.6 parental-confidence=.5/0 leadership=0/.4 data-and-quality=-.5/0 identification=-.4/0 therapies=0/.7 mental-health=.7/1.3 neurodevelopment=.4/0 community-health=-.5/-.8 social-care=.5/0 transitions=0/-.4 attainment=-.4/0 attendance-and-exclusion=1.2/0 placements=.6/0 alternative-provision=0/-.5 workforce=0/-.6 children-in-care=.7/.4 equity=-.9/-.6 transport=.7/1.1
wobbl	8.01	joint-working=.4/0
women	7.79	equity=.5/0
won	7.32	local-offer=0/.5 parental-confidence=.6/.8
word	5.43	ehcp=1.6/1.2 waiting-times=-.7/0 local-offer=.6/.5 co-production=2.1/1.1 joint-working=-.9/0 data-and-quality=-.6/0 therapies=0/.6 neurodevelopment=-.4/0 community-health=-.4/0 equity=0/-.4
work	2.75	ehcp=-1.6/-1.8 waiting-times=-2/-1 local-offer=-1.1/-.9 family-information=-2.4/-1.4 co-production=1.7/1.1 parental-confidence=-.5/-1 joint-working=5.5/2.8 leadership=0/.6 data-and-quality=-1.1/0 identification=-.8/-.5 neurodevelopment=-1.1/0 community-health=-1.5/-.5 social-care=0/.8 preparation-for-adulthood=1.5/2.4 transitions=-.8/0 attainment=0/.6 attendance-and-exclusion=0/.9 placements=-.5/-1 alternative-provision=-.9/-.9 children-in-care=.5/.9 equity=-1.1/-1.3 transport=-.8/0
worker	3.76	ehcp=-.9/0 waiting-times=-.9/-.8 local-offer=-.4/0 family-information=-1/0 co-production=0/-1.1 parental-confidence=-1.4/-1 joint-working=3/3.3 leadership=-1.8/-1.5 data-and-quality=-.7/-1.4 identification=0/-.5 therapies=-1.3/-1 mental-health=-.4/-.5 community-health=-1.7/-1.7 social-care=6.6/4.5 preparation-for-adulthood=-.6/0 transitions=.4/0 attainment=-.7/-.5 attendance-and-exclusion=-.6/0 alternative-provision=-.6/-.5 school-inclusion=-.8/0 workforce=.7/.8 children-in-care=3.9/3.6 equity=-1/0 transport=-.5/-.5
workforc	5.85	family-information=-.5/-.5 joint-working=0/-.8 data-and-quality=-.5/.4 identification=0/-.5 community-health=0/-.5 social-care=0/-.6 preparation-for-adulthood=-.6/0 transitions=-.4/0 school-inclusion=.8/0 workforce=5.1/6.1
workshop	6.27	waiting-times=.4/.5 family-information=.9/0 neurodevelopment=.6/.7 school-inclusion=.5/0
workstream	6.63	family-information=-.4/0 co-production=.8/.8 joint-working=-.6/0 leadership=.9/.9
world	7.79	social-care=.6/.5
worri	5.57	waiting-times=.6/.4 family-information=.7/.4 co-production=-.7/-.4 leadership=0/-.5 identification=0/.4 mental-health=.7/1.2 transitions=.6/.6 equity=-.5/0
wors	6.63	neurodevelopment=.6/0 attendance-and-exclusion=.5/0 equity=.7/1
worsen	7.20	waiting-times=.7/.6 neurodevelopment=0/.5
worst	7.00	leadership=0/.4 equity=.4/0
would	4.45	ehcp=.5/0 waiting-times=0/.7 family-information=1.1/1.5 co-production=0/.7 parental-confidence=0/.5 joint-working=-1.3/-.7 leadership=.6/.8 data-and-quality=-1.2/-1.1 community-health=-.7/-.7 social-care=.7/.4 preparation-for-adulthood=.4/0 attendance-and-exclusion=-.5/-.4 school-inclusion=.5/0 workforce=.7/0 equity=-.6/-.5
woven	7.61	co-production=.4/0
write	4.96	ehcp=1.5/1 co-production=.8/0 joint-working=-1.3/0 leadership=-.5/-.5 data-and-quality=-.5/0 identification=0/-.4 therapies=.5/1.2 mental-health=-.6/0 neurodevelopment=-.4/0 community-health=1.3/0 social-care=0/-.6 preparation-for-adulthood=-.5/0 attainment=.9/.9 attendance-and-exclusion=-.6/-.4 school-inclusion=-.5/-.5 workforce=2/1.4 equity=-.6/0
writer	6.36	ehcp=1.9/1.8 data-and-quality=.4/.7
written	4.85	ehcp=2.2/1.9 family-information=.6/1.2 co-production=1.9/1.5 parental-confidence=0/-.5 joint-working=-.6/0 identification=-.5/-.7 therapies=0/.4 mental-health=-.5/-.5 community-health=-.4/0 preparation-for-adulthood=0/-.6 attendance-and-exclusion=-.6/0 workforce=0/-.6
wrong	5.62	waiting-times=-.7/0 family-information=.5/0 parental-confidence=.6/.5 data-and-quality=.4/1.1 workforce=-.5/0 equity=-.6/0
wrongli	7.61	identification=.5/1.1
wrote	7.00	co-production=0/.6 parental-confidence=.5/.7
year	2.76	ehcp=0/1.1 waiting-times=1.5/.7 local-offer=-.5/-.5 family-information=-.6/-1.1 co-production=-1/-1.5 joint-working=.5/-.7 leadership=0/.6 data-and-quality=-.7/-.7 identification=5.7/3.9 mental-health=-.9/-1.7 neurodevelopment=0/-1.1 community-health=-1.8/-.6 social-care=-1.3/-.7 preparation-for-adulthood=1.9/1 transitions=2.1/1.5 attainment=.9/1.4 placements=.8/1.1 alternative-provision=-.9/-1.1 school-inclusion=-.9/-.5 workforce=0/.7 children-in-care=-1.4/-1 equity=-1/-1.2
yearli	7.32	placements=.4/0
yet	4.42	ehcp=0/.5 joint-working=-1.1/-.6 leadership=.5/0 data-and-quality=.5/.5 identification=0/-.5 mental-health=0/-.6 community-health=-.6/0 social-care=-.4/-.5 transitions=-.4/0 attainment=.5/.9 placements=0/-.7 alternative-provision=0/.4 school-inclusion=-.7/0 children-in-care=-.8/-.7 equity=1/.7
you	4.98	family-information=-.5/0 parental-confidence=0/.5 joint-working=-1.2/0 data-and-quality=-.5/0 mental-health=0/.4 community-health=-.8/-.7 preparation-for-adulthood=-.6/0 transitions=-.5/0 placements=.5/.8 workforce=0/.4
young	2.18	ehcp=-1.9/-.5 waiting-times=-1.1/0 local-offer=-1/.6 family-information=-2.5/-1.4 co-production=3.6/3.4 parental-confidence=-2.9/-2.1 joint-working=-.7/-.5 leadership=-1.8/-.5 data-and-quality=-1.9/-.8 identification=-1.7/-2.3 therapies=-1.3/0 mental-health=2.3/1.7 neurodevelopment=1.1/.8 community-health=.7/.4 social-care=0/-.6 preparation-for-adulthood=9.9/5.7 transitions=3.3/1.3 attainment=-1.7/0 attendance-and-exclusion=-.7/-.5 placements=-1.5/-.6 alternative-provision=0/-.8 school-inclusion=-1.5/-1.2 workforce=-3.4/-1.3 children-in-care=1.4/.6 transport=-1.8/-.9
younger	6.41	family-information=.4/0 identification=.9/1.2 alternative-provision=0/.5 equity=.7/0
youngest	6.92	waiting-times=0/.4 identification=1.3/.8 workforce=.5/0
youngster	7.79	therapies=0/.6
your	6.63	joint-working=-.5/0
youth	4.99	ehcp=0/-.7 waiting-times=-1.3/-.7 family-information=-.5/0 co-production=1.6/2.4 parental-confidence=-.7/0 joint-working=1/0 leadership=-.7/-.8 data-and-quality=-1.2/-.7 identification=1.4/0 therapies=.6/-.5 mental-health=0/1.3 community-health=-1/-.8 transitions=0/-.5 placements=-.4/0 school-inclusion=-.8/-.5 workforce=-.5/0 children-in-care=4.7/4.3
`

/** Phrases, with how often in percent their theme was coded and primary. */
export const TRUST = `
alternative-provision later =ap	91	71
alternative-provision later alternative provision/provider*/education/curriculum	81	43
alternative-provision later pru	69	51
alternative-provision later pupil referral unit/service	88	29
alternative-provision later send and ap	7	1
alternative-provision later unregistered	81	69
alternative-provision later unregulated provision/setting/provider*	73	41
alternative-provision opening =ap	98	79
alternative-provision opening alternative provision/provider*/education/curriculum	99	90
alternative-provision opening pru	95	76
alternative-provision opening pupil referral unit/service	83	63
alternative-provision opening send and ap	29	21
alternative-provision opening unregistered	97	92
attainment later =grades	19	5
attainment later a level	38	13
attainment later academic outcome/achievement/progress/attainment/result	65	11
attainment later academically	43	7
attainment later achieve as well as	70	9
attainment later achieve/achieves/achieved/achievement	23	12
attainment later achieve/achieving well	56	9
attainment later attainment	91	39
attainment later below/above/lower/higher .. =national average/figures/results/outcomes	38	20
attainment later end of year 11	42	9
attainment later english and mathematics	79	46
attainment later exam*/=gcse/=gcses/=sats	2	1
attainment later examinations	17	7
attainment later expected standard	78	33
attainment later gcse	72	51
attainment later good level of development	65	27
attainment later key stage	32	18
attainment later key stage 1/2/4	68	48
attainment later level 2/3	55	40
attainment later literacy	30	13
attainment later outcomes for children	16	7
attainment later pass rate	73	41
attainment later phonics	84	66
attainment later progress	17	6
attainment later progress .. from their starting points	82	61
attainment later progress 8	73	41
attainment later progress and attainment	48	16
attainment later pupils/children/people/they/young make .. progress	73	41
attainment later qualification	68	39
attainment later reach/reached/reaching .. standard/expected	77	41
attainment later reading writing and mathematics	73	41
attainment later school improvement	70	38
attainment later starting points	70	38
attainment opening =national test/curriculum/assessment	89	70
attainment opening academic outcome/achievement/progress/attainment/result	76	63
attainment opening academically	65	54
attainment opening achieve .. academically	89	70
attainment opening achieve as well as	93	80
attainment opening achieve/achieves/achieved/achievement	65	48
attainment opening achieve/achieving .. at school	89	70
attainment opening achieve/achieving well	96	65
attainment opening attainment	94	85
attainment opening below/above/lower/higher .. =national average/figures/results/outcomes	79	69
attainment opening education offer and outcomes	89	70
attainment opening educational/education outcome	89	70
attainment opening end of year 11	71	56
attainment opening english and mathematics	94	69
attainment opening exam*/=gcse/=gcses/=sats	7	4
attainment opening examination results	64	45
attainment opening examinations	59	47
attainment opening gcse	89	70
attainment opening key stage	62	42
attainment opening key stage 1/2/4	78	74
attainment opening level 2/3	64	45
attainment opening literacy	36	26
attainment opening not achieving	89	70
attainment opening outcomes for children	33	17
attainment opening outcomes for pupils	94	83
attainment opening phonics	91	76
attainment opening progress	40	33
attainment opening progress .. from their starting points	91	76
attainment opening pupils/children/people/they/young make .. progress	89	70
attainment opening qualification	93	63
attainment opening reach/reached/reaching .. standard/expected	63	48
attainment opening school improvement	64	45
attainment opening starting points	93	80
attainment opening tests and assessments	89	70
attendance-and-exclusion later =attendance	54	32
attendance-and-exclusion later =educate/=educated .. at home	82	61
attendance-and-exclusion later =educated/education other than at/in school	84	23
attendance-and-exclusion later =elective/=electively home	70	38
attendance-and-exclusion later =exclusion/=exclusions	82	43
attendance-and-exclusion later absence/absent/absenteeism	56	43
attendance-and-exclusion later at risk of =exclusion/=exclusions	52	13
attendance-and-exclusion later attend*	24	11
attendance-and-exclusion later attend/attending school/regularly/provision	45	6
attendance-and-exclusion later children missing	19	11
attendance-and-exclusion later disengage*	39	25
attendance-and-exclusion later ebsa	81	60
attendance-and-exclusion later ehe	82	61
attendance-and-exclusion later emotionally based	49	27
attendance-and-exclusion later eotas	86	58
attendance-and-exclusion later exclude/excluded	63	17
attendance-and-exclusion later excluded from	65	27
attendance-and-exclusion later fair access	89	66
attendance-and-exclusion later fixed term	73	41
attendance-and-exclusion later home educat*	77	40
attendance-and-exclusion later home school*	36	20
attendance-and-exclusion later home tuition	78	53
attendance-and-exclusion later hospital school	48	16
attendance-and-exclusion later internally isolated	78	53
attendance-and-exclusion later mainstream school part time	73	16
attendance-and-exclusion later managed move	82	61
attendance-and-exclusion later missing education	82	27
attendance-and-exclusion later missing from education	73	41
attendance-and-exclusion later missing out on .. education	82	44
attendance-and-exclusion later not attending	32	7
attendance-and-exclusion later off rolling	73	16
attendance-and-exclusion later out of school	49	26
attendance-and-exclusion later part time timetable/basis/education	89	46
attendance-and-exclusion later permanently excluded	77	51
attendance-and-exclusion later persistently absent	73	16
attendance-and-exclusion later re engage	33	25
attendance-and-exclusion later reduced timetable	88	29
attendance-and-exclusion later reintegrat*	74	64
attendance-and-exclusion later risk of permanent? =exclusion/=exclusions	33	23
attendance-and-exclusion later school avoid*	49	33
attendance-and-exclusion later struggle to attend	58	33
attendance-and-exclusion later suspended	60	23
attendance-and-exclusion later suspension	85	43
attendance-and-exclusion later time out of	49	31
attendance-and-exclusion later tuition	63	48
attendance-and-exclusion later unlawful	73	41
attendance-and-exclusion later without a school place	38	13
attendance-and-exclusion opening =attendance	86	79
attendance-and-exclusion opening =educate/=educated .. at home	91	76
attendance-and-exclusion opening =educated/education other than at/in school	96	58
attendance-and-exclusion opening =elective/=electively home	97	80
attendance-and-exclusion opening =exclusion/=exclusions	95	90
attendance-and-exclusion opening absence/absent/absenteeism	61	45
attendance-and-exclusion opening at risk of =exclusion/=exclusions	79	44
attendance-and-exclusion opening attend*	20	17
attendance-and-exclusion opening attend/attending school/regularly/provision	78	61
attendance-and-exclusion opening children missing	91	56
attendance-and-exclusion opening ebsa	89	70
attendance-and-exclusion opening ehe	91	76
attendance-and-exclusion opening emotionally based	94	69
attendance-and-exclusion opening eotas	96	78
attendance-and-exclusion opening exclude/excluded	87	44
attendance-and-exclusion opening excluded from	89	70
attendance-and-exclusion opening fair access	69	60
attendance-and-exclusion opening fixed term	79	69
attendance-and-exclusion opening home educat*	94	40
attendance-and-exclusion opening home school*	64	45
attendance-and-exclusion opening hospital school	89	70
attendance-and-exclusion opening managed move	89	70
attendance-and-exclusion opening missing education	96	62
attendance-and-exclusion opening missing from education	89	70
attendance-and-exclusion opening missing out on .. education	91	76
attendance-and-exclusion opening not attending	69	60
attendance-and-exclusion opening not in full time education	57	43
attendance-and-exclusion opening not in school	93	63
attendance-and-exclusion opening out of school	97	83
attendance-and-exclusion opening part time timetable/basis/education	98	82
attendance-and-exclusion opening permanently excluded	93	80
attendance-and-exclusion opening persistently absent	91	76
attendance-and-exclusion opening re engage	57	43
attendance-and-exclusion opening reduced timetable	93	80
attendance-and-exclusion opening risk of permanent? =exclusion/=exclusions	57	27
attendance-and-exclusion opening school avoid*	93	63
attendance-and-exclusion opening suspended	90	77
attendance-and-exclusion opening suspension	98	90
attendance-and-exclusion opening tuition	83	70
attendance-and-exclusion opening unlawful	89	70
attendance-and-exclusion opening without a school place	91	76
children-in-care later =adopted/=adoption	19	11
children-in-care later =custody/=offending/=offence/=court	81	56
children-in-care later =vulnerable children	31	13
children-in-care later admission to .. hospital	86	58
children-in-care later alcohol/substance misuse	66	48
children-in-care later benefit from a key worker	12	2
children-in-care later care education and treatment review	89	76
children-in-care later care experienced	48	16
children-in-care later care leaver	86	70
children-in-care later cetr	84	66
children-in-care later child protection	49	20
children-in-care later children home	49	27
children-in-care later children in care council	12	2
children-in-care later children/young in care	64	33
children-in-care later corporate parent*	82	61
children-in-care later criminal	73	41
children-in-care later custody	74	45
children-in-care later dsr	69	56
children-in-care later dynamic support register/database	78	35
children-in-care later edge of care	73	16
children-in-care later exploitation	78	53
children-in-care later foster carer/care	63	51
children-in-care later going missing	66	48
children-in-care later hospital admission	54	33
children-in-care later in care	78	49
children-in-care later initial health assessment	84	52
children-in-care later inpatient	65	44
children-in-care later key worker/working	58	39
children-in-care later keyworker	50	35
children-in-care later looked after	60	38
children-in-care later most =vulnerable	20	16
children-in-care later multi agency safeguarding hub	50	21
children-in-care later neglect	38	23
children-in-care later offend*	65	44
children-in-care later personal education plan	91	72
children-in-care later police	69	56
children-in-care later pre dsr	78	53
children-in-care later risk of .. hospital admission	78	53
children-in-care later risk of admission	73	41
children-in-care later safeguard*	33	15
children-in-care later secure setting/estate	73	41
children-in-care later social worker .. care	36	11
children-in-care later such as .. looked after children	12	2
children-in-care later unplanned admission	73	16
children-in-care later use of foster care	12	2
children-in-care later virtual school/head	93	84
children-in-care later vulnerabilities	35	23
children-in-care later youth justice/offending	69	26
children-in-care opening =adopted/=adoption	54	48
children-in-care opening =lac	89	70
children-in-care opening =unaccompanied	73	32
children-in-care opening =vulnerable children	51	26
children-in-care opening admission to .. hospital	94	83
children-in-care opening at risk of harm	71	56
children-in-care opening care education and treatment review	91	76
children-in-care opening care experienced	91	76
children-in-care opening care leaver	97	85
children-in-care opening cared for away	68	52
children-in-care opening cetr	91	76
children-in-care opening child protection	76	63
children-in-care opening children home	60	44
children-in-care opening children looked after	93	63
children-in-care opening children who are placed in care	89	70
children-in-care opening children/young in care	98	88
children-in-care opening corporate parent*	89	70
children-in-care opening criminal	93	63
children-in-care opening custody	79	54
children-in-care opening dsr	96	90
children-in-care opening dynamic support register/database	98	89
children-in-care opening edge of care	91	76
children-in-care opening exploitation	96	89
children-in-care opening foster carer/care	73	53
children-in-care opening going missing	68	52
children-in-care opening hospital admission	89	70
children-in-care opening in care	79	73
children-in-care opening initial health assessment	79	69
children-in-care opening inpatient	89	70
children-in-care opening justice service/system	89	45
children-in-care opening key worker/working	62	53
children-in-care opening keyworker	57	48
children-in-care opening leaving care	93	63
children-in-care opening looked after	82	80
children-in-care opening most =vulnerable	42	11
children-in-care opening neglect	28	18
children-in-care opening offend*	93	80
children-in-care opening people in care	91	76
children-in-care opening personal education plan	89	70
children-in-care opening police	67	44
children-in-care opening review health assessment	91	76
children-in-care opening risk of .. hospital admission	93	63
children-in-care opening risk of admission	94	85
children-in-care opening risk of being placed in acute	89	70
children-in-care opening safeguard*	90	59
children-in-care opening secure children	89	70
children-in-care opening social worker .. care	78	65
children-in-care opening special guardian*	78	65
children-in-care opening unaccompanied asylum	93	80
children-in-care opening virtual school/head	93	69
children-in-care opening vulnerabilities	56	44
children-in-care opening youth justice/offending	99	82
co-production later =consulted/consultat*	33	14
co-production later =participation	42	33
co-production later =participation group/team/work/strategy	78	53
co-production later act/acted on .. feedback/views	48	16
co-production later advisory group/board/panel	57	34
co-production later ambassador/champion	24	6
co-production later asked/ask for .. views/opinion/opinions	41	17
co-production later at the heart/centre of	25	4
co-production later being/be/feel heard	59	16
co-production later carer forum	78	53
co-production later champion	21	16
co-production later children/people/person/child/family/families/parent/carer .. views/view/wishes	63	26
co-production later children/people/person/child/family/families/parent/carer/pupil .. voice/voices	87	41
co-production later co produc*	88	61
co-production later consultat* with	48	16
co-production later consulted .. parents/families/young/children	53	24
co-production later coproduc*	73	16
co-production later decision making that involves	73	41
co-production later design/designed/written/developed/redesigned/created with .. families/parents/people/children	61	20
co-production later engage/engagement/engaging with .. children/young/parent/carer/families/family	53	42
co-production later experiences are .. captured	73	16
co-production later express .. views/wishes/likes/preferences	58	13
co-production later families/parents/people .. help/helped/helping to .. design/write/shape/rewrite/develop/choose/recruit/interview	73	34
co-production later feedback	12	8
co-production later feedback from .. parent/carer/families/children/young	63	24
co-production later had .. say	57	34
co-production later have a say	78	33
co-production later in their own words	57	34
co-production later invited to comment/shape/join/help	71	40
co-production later involve/involved	41	25
co-production later involve/involved/involvement .. parent/carer/families/children/young	39	24
co-production later listen to	48	26
co-production later listen/listens/listening/=heard	32	23
co-production later lived experience	52	14
co-production later parent carer forum	77	56
co-production later parent group/representative	60	19
co-production later parent representative	61	20
co-production later parent/carer voice	73	41
co-production later parents .. influence	73	41
co-production later parents and carers forum	58	33
co-production later pcf	85	48
co-production later person centred	30	9
co-production later represented	48	33
co-production later seat .. on/at	25	15
co-production later seek/seeks/sought .. views	46	8
co-production later shape services	58	33
co-production later steering group	66	48
co-production later their views/wishes	86	64
co-production later their voice/voices	73	41
co-production later treated as equals	66	28
co-production later views	31	19
co-production later views .. sought/recorded/heard/ignored/taken/captured/absent/missing	77	61
co-production later views and wishes/experiences/opinions	78	53
co-production later views/view of .. children/child/young/parent/carer/family/families	80	38
co-production later voice of	86	24
co-production later way of working where children families and those that/who provide	77	58
co-production later with the help of .. families/parents/young	57	9
co-production later work .. with parent/carer/families	25	2
co-production later you said	71	40
co-production later young people .. contribute to	73	41
co-production later youth council/parliament/forum/voice	81	69
co-production later youth/young board/group/inspectors/advisors/leaders	66	48
co-production opening =consulted/consultat*	71	65
co-production opening =participation	52	40
co-production opening =participation group/team/work/strategy	89	70
co-production opening =say in	71	51
co-production opening act/acted on .. feedback/views	71	56
co-production opening advisory group/board/panel	68	52
co-production opening ambassador/champion	46	34
co-production opening at the heart/centre of	45	21
co-production opening being/be/feel heard	91	56
co-production opening capture .. experiences	89	45
co-production opening carer forum	91	56
co-production opening champion	38	12
co-production opening children/people/person/child/family/families/parent/carer .. views/view/wishes	74	64
co-production opening children/people/person/child/family/families/parent/carer/pupil .. voice/voices	78	62
co-production opening co produc*	93	86
co-production opening consultat* with	89	45
co-production opening consulted .. parents/families/young/children	54	22
co-production opening coproduc*	89	45
co-production opening design/designed/written/developed/redesigned/created with .. families/parents/people/children	59	39
co-production opening engage/engagement/engaging with .. children/young/parent/carer/families/family	80	71
co-production opening equal partners	94	73
co-production opening families/parents/people .. help/helped/helping to .. design/write/shape/rewrite/develop/choose/recruit/interview	43	27
co-production opening feedback	55	29
co-production opening feedback from .. parent/carer/families/children/young	76	47
co-production opening involve/involved	38	20
co-production opening involve/involved/involvement .. parent/carer/families/children/young	84	59
co-production opening listen to	85	68
co-production opening listen/listens/listening/=heard	48	28
co-production opening lived experience	62	42
co-production opening parent carer forum	89	81
co-production opening parent group/representative	32	20
co-production opening parent/carer voice	71	56
co-production opening parent/carer/families/children/people .. involved/included in .. decision/design/=planning/plan/developing/shaping	95	76
co-production opening parents .. influence	89	70
co-production opening parents and carers forum	71	56
co-production opening parents/families as partners	68	52
co-production opening pcf	86	78
co-production opening represented	45	29
co-production opening seat .. on/at	74	62
co-production opening shape services	76	63
co-production opening their views/wishes	94	85
co-production opening views	41	35
co-production opening views and wishes/experiences/opinions	89	45
co-production opening views/view of .. children/child/young/parent/carer/family/families	81	66
co-production opening voice of	97	65
co-production opening way of working where children families and those that/who provide	88	78
co-production opening with the help of .. families/parents/young	68	27
co-production opening work .. with parent/carer/families	56	40
co-production opening you said	43	27
co-production opening youth council/parliament/forum/voice	93	80
co-production opening youth/young board/group/inspectors/advisors/leaders	74	62
community-health later =equipment	46	19
community-health later =medication	37	22
community-health later across all? health services	73	41
community-health later acute hospital	48	16
community-health later annual health check/review	94	51
community-health later audiolog*	86	58
community-health later cerebral palsy	31	16
community-health later child development centre	35	5
community-health later children =community	73	16
community-health later children community nurs*	78	13
community-health later community children nurs*	73	41
community-health later community paediatric*	71	8
community-health later complex health/medical	46	24
community-health later continence	76	20
community-health later dco	52	30
community-health later deaf	75	52
community-health later dental	84	59
community-health later dentist*	66	40
community-health later designated medical/clinical officer	33	14
community-health later developmental delay	36	20
community-health later dietetic*	74	20
community-health later dietician*	46	8
community-health later dietitian	69	26
community-health later dmo	56	38
community-health later end of life	78	53
community-health later enuresis	73	41
community-health later epilep*	68	42
community-health later feeding	60	38
community-health later general practitioner/practice	70	23
community-health later gp	38	22
community-health later health .. input	48	16
community-health later health assessment	35	2
community-health later health check	38	13
community-health later health inequalities	73	41
community-health later health need	22	6
community-health later health outcomes	28	8
community-health later health passport	82	27
community-health later health provider*	26	8
community-health later health provision/professional/practitioner	28	10
community-health later health services	30	14
community-health later health services for	73	16
community-health later healthcare	66	5
community-health later hospice	83	64
community-health later hospital	39	26
community-health later hospital passport	73	16
community-health later immunisation	82	44
community-health later incontinence	48	16
community-health later individual healthcare plan	78	53
community-health later learning disab*	40	26
community-health later learning disability nurse/team/service/register/health/assessment/hospital	59	11
community-health later learning disability pathway	73	16
community-health later medical	31	14
community-health later medical education service	73	41
community-health later medical need	49	16
community-health later nurse/nurses/nursing	59	34
community-health later ophthalmolog*	73	41
community-health later paediatric*	43	12
community-health later palliative	78	53
community-health later passport	19	11
community-health later physical health	28	8
community-health later primary care	48	16
community-health later public health	32	11
community-health later range of health services	73	16
community-health later school nurs*	56	37
community-health later sleep service/=clinic/=clinics/support	36	15
community-health later specialist health	36	8
community-health later swallowing	58	33
community-health later tube fed	48	16
community-health later vaccination*	73	41
community-health later video fluoroscopy	73	16
community-health later visual/vision/hearing/sensory impairment/impaired/support/service/team/need/loss	35	16
community-health later wheelchair	52	27
community-health opening =community health service	84	31
community-health opening =equipment	80	39
community-health opening =medication	19	7
community-health opening access to .. health services	84	31
community-health opening across all? health services	79	40
community-health opening annual health check/review	98	93
community-health opening audiolog*	98	47
community-health opening child development centre	55	15
community-health opening children =community	51	36
community-health opening children community nurs*	93	80
community-health opening community children nurs*	94	83
community-health opening community paediatric*	95	33
community-health opening complex health/medical	86	51
community-health opening continence	98	66
community-health opening dco	91	69
community-health opening deaf	87	41
community-health opening dental	97	83
community-health opening dentist*	93	80
community-health opening designated medical/clinical officer	91	53
community-health opening dietetic*	91	36
community-health opening dietitian	76	63
community-health opening dmo	76	47
community-health opening end of life	89	70
community-health opening epilep*	97	75
community-health opening feeding	71	56
community-health opening general practitioner/practice	84	53
community-health opening gp	52	38
community-health opening health .. input	64	45
community-health opening health assessment	51	4
community-health opening health assessments and treatments	89	45
community-health opening health check	82	73
community-health opening health need	44	18
community-health opening health outcomes	38	22
community-health opening health passport	64	45
community-health opening health provider*	47	15
community-health opening health provision/professional/practitioner	22	7
community-health opening health services	67	8
community-health opening health services for	72	36
community-health opening health trust	44	35
community-health opening healthcare	93	63
community-health opening hospice	79	54
community-health opening hospital	54	14
community-health opening hospital passport	89	70
community-health opening learning disab*	47	35
community-health opening learning disability nurse/team/service/register/health/assessment/hospital	73	53
community-health opening learning disability pathway	89	70
community-health opening medical	43	22
community-health opening medical need	50	19
community-health opening multi sensory	89	45
community-health opening nurse/nurses/nursing	78	50
community-health opening ophthalmolog*	89	45
community-health opening orthoptic	91	36
community-health opening orthotic	93	47
community-health opening paediatric*	65	23
community-health opening palliative	96	78
community-health opening passport	71	56
community-health opening physical health	63	48
community-health opening primary care	94	69
community-health opening public health	59	47
community-health opening school nurs*	81	46
community-health opening some health services	61	19
community-health opening specialist health	82	48
community-health opening swallowing	51	36
community-health opening video fluoroscopy	91	76
community-health opening visual/vision/hearing/sensory impairment/impaired/support/service/team/need/loss	86	48
community-health opening wheelchair	94	38
data-and-quality later =assure themselves	57	7
data-and-quality later =outcomes .. measured/recorded/tracked	39	5
data-and-quality later =sampled	33	3
data-and-quality later =tracker	22	4
data-and-quality later accurate information	33	21
data-and-quality later analys*	77	35
data-and-quality later assurance	48	18
data-and-quality later audit*	80	45
data-and-quality later benchmark*	48	16
data-and-quality later cannot assure themselves	73	16
data-and-quality later cannot/could not .. say/tell/judge .. how/whether/which	74	7
data-and-quality later census	84	66
data-and-quality later check/checks/checked .. whether/that	38	13
data-and-quality later checks/check .. quality/whether/safe	46	14
data-and-quality later clear/accurate picture	65	11
data-and-quality later collat*	77	25
data-and-quality later dashboard	91	55
data-and-quality later data	85	42
data-and-quality later data and/or information/intelligence	73	41
data-and-quality later data to	82	27
data-and-quality later difference .. they/reforms/services/actions make	65	11
data-and-quality later do/does not know if/whether/how	49	22
data-and-quality later do/does/did not know .. how many/which/whether/enough	74	24
data-and-quality later evaluat*	76	32
data-and-quality later evaluate/evaluates/evaluated/evaluating/evaluation .. impact/effectiveness/quality/services/service/actions/provision/outcomes	69	43
data-and-quality later evidence of .. impact	29	9
data-and-quality later figures	62	41
data-and-quality later forecast*	72	27
data-and-quality later gain .. information	48	16
data-and-quality later gather/gathers/collect/collected/collecting/collate/analyse/analysing/analysis .. information/data	79	56
data-and-quality later grip	22	3
data-and-quality later impact	24	10
data-and-quality later impact of their actions/work	78	53
data-and-quality later information and data	78	13
data-and-quality later intelligence	35	22
data-and-quality later joint strategic needs assessment	88	40
data-and-quality later jsna	84	66
data-and-quality later key performance indicator*	78	33
data-and-quality later know/identify where .. gaps	63	6
data-and-quality later line of sight	29	9
data-and-quality later measurable/precise/clear targets/target	49	11
data-and-quality later measure*	55	25
data-and-quality later measure/measures/measuring .. impact/success/outcomes/effectiveness	82	61
data-and-quality later moderation	31	16
data-and-quality later monitor*	68	17
data-and-quality later monitor/monitors/monitored/monitoring .. effectiveness/quality/impact/provision/outcomes/progress/performance/implementation	89	19
data-and-quality later needs analysis	61	11
data-and-quality later not know .. difference	61	36
data-and-quality later outcome measure	53	33
data-and-quality later outcomes framework	84	66
data-and-quality later oversee*	27	2
data-and-quality later overseen	14	4
data-and-quality later oversight	71	2
data-and-quality later oversight of	73	14
data-and-quality later performance	69	45
data-and-quality later performance against	78	13
data-and-quality later performance data/information/measure/indicator*	86	20
data-and-quality later quality assur*	96	17
data-and-quality later record* .. outcomes	49	31
data-and-quality later regularly check/review	39	16
data-and-quality later returns	27	4
data-and-quality later reviewed .. quality/effectiveness/impact	57	4
data-and-quality later risk register	49	9
data-and-quality later robust/accurate/reliable/meaningful/=sufficient/available/=insufficient/poor/shared data	78	13
data-and-quality later robust/effective/clear/limited/=insufficient/=sufficient/strong/strategic/poor/weak/appropriate/secure oversight	78	26
data-and-quality later sample/samples/sampled/sampling .. plans/reviews/records	62	12
data-and-quality later scrutinis*/scrutiny	61	20
data-and-quality later sight of	33	4
data-and-quality later success criteria	48	16
data-and-quality later survey/surveys/surveyed	14	5
data-and-quality later targets	24	10
data-and-quality later targets or timescales	58	13
data-and-quality later track/tracks/tracked/tracking	47	10
data-and-quality later trends	79	59
data-and-quality later unannounced visits/checks	69	9
data-and-quality later use of data	78	33
data-and-quality later use/uses/using data	82	27
data-and-quality later use/uses/using information	58	33
data-and-quality later without .. asking whether	49	29
data-and-quality opening =sampled	57	18
data-and-quality opening accurate information	32	18
data-and-quality opening analys*	79	36
data-and-quality opening analys* speech	52	14
data-and-quality opening assurance	87	52
data-and-quality opening audit*	91	64
data-and-quality opening check/checks/checked .. whether/that	61	31
data-and-quality opening checks/check .. quality/whether/safe	90	57
data-and-quality opening clear/accurate picture	89	45
data-and-quality opening dashboard	73	68
data-and-quality opening data	74	52
data-and-quality opening data and/or information/intelligence	93	80
data-and-quality opening data dashboard	91	76
data-and-quality opening data to	93	63
data-and-quality opening difference .. they/reforms/services/actions make	89	70
data-and-quality opening do not evaluate	89	45
data-and-quality opening do/does not know if/whether/how	64	45
data-and-quality opening do/does not measure	89	70
data-and-quality opening do/does/did not know .. how many/which/whether/enough	73	32
data-and-quality opening evaluat*	87	78
data-and-quality opening evaluate/evaluates/evaluated/evaluating/evaluation .. impact/effectiveness/quality/services/service/actions/provision/outcomes	82	71
data-and-quality opening figures	53	37
data-and-quality opening forecast*	85	32
data-and-quality opening gather/gathers/collect/collected/collecting/collate/analyse/analysing/analysis .. information/data	96	89
data-and-quality opening grip	73	27
data-and-quality opening impact	61	44
data-and-quality opening impact of their actions/work	89	70
data-and-quality opening information and data	89	70
data-and-quality opening information gathered	51	36
data-and-quality opening intelligence	70	58
data-and-quality opening joint strategic needs assessment	86	58
data-and-quality opening jsna	94	85
data-and-quality opening key performance indicator*	89	70
data-and-quality opening line of sight	48	32
data-and-quality opening mapped/mapping .. need/provision	73	32
data-and-quality opening measurable/precise/clear targets/target	89	45
data-and-quality opening measure*	61	39
data-and-quality opening measure/measures/measuring .. impact/success/outcomes/effectiveness	96	78
data-and-quality opening moderation	49	21
data-and-quality opening monitor*	82	20
data-and-quality opening monitor/monitors/monitored/monitoring .. effectiveness/quality/impact/provision/outcomes/progress/performance/implementation	98	60
data-and-quality opening monitoring and oversight	91	56
data-and-quality opening not know enough about	96	48
data-and-quality opening outcome measure	70	58
data-and-quality opening outcomes framework	93	80
data-and-quality opening oversee*	61	25
data-and-quality opening overseen	72	12
data-and-quality opening oversight	75	22
data-and-quality opening oversight of	92	13
data-and-quality opening overview of	78	25
data-and-quality opening performance	75	45
data-and-quality opening performance against	89	45
data-and-quality opening performance data/information/measure/indicator*	94	83
data-and-quality opening quality assur*	99	36
data-and-quality opening regularly check/review	70	18
data-and-quality opening returns	26	3
data-and-quality opening review/reviews/reviewed/reviewing the effectiveness/quality	70	38
data-and-quality opening reviewed .. quality/effectiveness/impact	32	18
data-and-quality opening robust/accurate/reliable/meaningful/=sufficient/available/=insufficient/poor/shared data	94	54
data-and-quality opening robust/effective/clear/limited/=insufficient/=sufficient/strong/strategic/poor/weak/appropriate/secure oversight	88	28
data-and-quality opening sample/samples/sampled/sampling .. plans/reviews/records	78	25
data-and-quality opening scorecard	89	70
data-and-quality opening scrutinis*/scrutiny	73	27
data-and-quality opening success criteria	89	70
data-and-quality opening survey/surveys/surveyed	48	30
data-and-quality opening targets	59	31
data-and-quality opening track/tracks/tracked/tracking	97	28
data-and-quality opening trends	79	70
data-and-quality opening use of data	91	76
data-and-quality opening use/uses/using data	94	69
data-and-quality opening use/uses/using information	71	36
ehcp later 20/twenty week	93	81
ehcp later annual review	74	55
ehcp later caseworker/caseworkers	61	40
ehcp later contribution/contribute/advice/input .. ehc/ehcp/plan	92	47
ehcp later draft/final/finalised plan	79	38
ehcp later education health and care ehc plan	73	41
ehcp later education health and/or care need? assessment/process/=planning/annual/review/plan	82	44
ehcp later ehc	72	28
ehcp later ehc plan	60	30
ehcp later ehc/ehcp need? assessment/process/panel/review/portal/=planning/paperwork	64	27
ehcp later ehc/ehcp plan? are/is/were/vary/lack/include/reflect/contain/specify/capture/describe/record/do/have/typically/often/usually/frequently/name	88	52
ehcp later ehc/ehcp plan? timeliness/outcome/quality/process/team/annual/timescale	66	30
ehcp later ehcp	65	38
ehcp later errors .. plan	53	33
ehcp later final/finalised/draft/amended/new/ceased plans/plan	80	36
ehcp later have/has a/an? education health and care ehc? plan	39	2
ehcp later have/has/had a/an? ehc/ehcp plan?	26	8
ehcp later in ehc/ehcp	83	39
ehcp later in their ehc/ehcp	58	13
ehcp later issue/issuing/completed/finalise/amend/update/write/written .. ehc/ehcp	90	69
ehcp later new/draft/final/existing/current/updated/amended/historic/older/recent ehc/ehcp plan?	91	64
ehcp later people with ehc/ehcp plan?	8	2
ehcp later plan .. lack	47	21
ehcp later plan .. specific/specified/quantified	60	8
ehcp later plan are/is often? out of date	32	11
ehcp later plan writer/writing	89	77
ehcp later plans .. finalised/issued/amended/written/reviewed	74	52
ehcp later pupils/children/young with ehc/ehcp plan?	18	1
ehcp later quality/timeliness/accuracy/oversight/content of .. ehc/ehcp/plan	81	62
ehcp later refusal to assess	57	7
ehcp later request/requests for .. assessment	56	23
ehcp later section f	47	34
ehcp later social care advice	61	34
ehcp later statutory assessment/plan/timescale/timeframe	49	33
ehcp later statutory time scale/frame/limit	73	41
ehcp later these plans	45	31
ehcp later transfer review	61	36
ehcp later who/they do? not? have/has/had a/an? ehc/ehcp plan?	10	2
ehcp later with/without a/an? ehc/ehcp plan?	9	4
ehcp opening 20/twenty week	97	91
ehcp opening =statements .. converted/transferred/conversion	78	65
ehcp opening annual review	99	73
ehcp opening caseworker/caseworkers	46	13
ehcp opening contribution/contribute/advice/input .. ehc/ehcp/plan	92	90
ehcp opening convert/transfer/conversion .. statement	91	76
ehcp opening draft/final/finalised plan	93	80
ehcp opening education health and care ehc plan	89	70
ehcp opening education health and/or care need? assessment/process/=planning/annual/review/plan	96	89
ehcp opening ehc	86	61
ehcp opening ehc plan	91	64
ehcp opening ehc/ehcp need? assessment/process/panel/review/portal/=planning/paperwork	94	78
ehcp opening ehc/ehcp plan? are/is/were/vary/lack/include/reflect/contain/specify/capture/describe/record/do/have/typically/often/usually/frequently/name	96	76
ehcp opening ehc/ehcp plan? timeliness/outcome/quality/process/team/annual/timescale	97	52
ehcp opening final/finalised/draft/amended/new/ceased plans/plan	85	75
ehcp opening have/has/had a/an? ehc/ehcp plan?	46	38
ehcp opening in ehc/ehcp	97	68
ehcp opening in their ehc/ehcp	91	36
ehcp opening issue/issuing/completed/finalise/amend/update/write/written .. ehc/ehcp	98	77
ehcp opening new/draft/final/existing/current/updated/amended/historic/older/recent ehc/ehcp plan?	89	60
ehcp opening people with ehc/ehcp plan?	32	26
ehcp opening phase transfer review	89	45
ehcp opening plan .. lack	58	32
ehcp opening plan .. specific/specified/quantified	73	49
ehcp opening plan are/is often? out of date	89	70
ehcp opening plan writer/writing	74	62
ehcp opening plans .. finalised/issued/amended/written/reviewed	92	80
ehcp opening pupils/children/young with ehc/ehcp plan?	10	1
ehcp opening quality/timeliness/accuracy/oversight/content of .. ehc/ehcp/plan	94	87
ehcp opening request for .. ehc/ehcp	89	70
ehcp opening request/requests for .. assessment	77	58
ehcp opening section f	68	52
ehcp opening social care advice	68	52
ehcp opening statement .. ehc/ehcp	64	45
ehcp opening statutory assessment/plan/timescale/timeframe	84	72
ehcp opening statutory time scale/frame/limit	91	76
ehcp opening who/they do? not? have/has/had a/an? ehc/ehcp plan?	25	2
ehcp opening with/without a/an? education health and care ehc? plan	19	7
ehcp opening with/without a/an? ehc/ehcp plan?	36	14
equity later =arbitrary/arbitrarily	49	9
equity later =asylum/=refugees/=unaccompanied	61	11
equity later =boys	54	24
equity later =communities	59	19
equity later =district/=districts	69	36
equity later =elsewhere	39	19
equity later =equality of	58	13
equity later =fathers	53	10
equity later =girls	45	12
equity later =locality	18	1
equity later =roma	81	31
equity later =villages/=islands/=coastal/=outlying	90	65
equity later across different/all areas/localities/districts	38	13
equity later armed forces	48	16
equity later black .. caribbean/african/families/children	69	29
equity later boundary	40	13
equity later can/could/who afford	62	12
equity later cannot afford	72	38
equity later consistency	18	4
equity later depend/depends/depending/dependent on .. where/live/school/setting/area	79	31
equity later differ	22	10
equity later differ/differs/differed widely/considerably/markedly/greatly	74	7
equity later different from one .. another	36	11
equity later different parts of	48	16
equity later disadvantaged	49	11
equity later disparity	82	61
equity later disproportion*	38	13
equity later english as an additional language	58	13
equity later equit*	26	8
equity later first/home language	78	13
equity later from one .. to another	24	5
equity later gypsy	73	41
equity later in the north/south/east/west	84	43
equity later inconsisten*	26	8
equity later inconsistent practice	12	2
equity later inequalit*	65	27
equity later inequit*	73	41
equity later interpret*	45	15
equity later less/more likely .. than/to	60	48
equity later lottery	73	41
equity later military	73	41
equity later most deprived/disadvantaged/isolated	49	21
equity later new to the country	82	27
equity later north/south/east/west .. of the .. county/borough/city/area	68	18
equity later not all	36	2
equity later not all schools	48	16
equity later not consistently	19	0
equity later not represented	74	7
equity later over represented	29	9
equity later parts of the area/county/borough/city	42	9
equity later patchy	32	11
equity later pay/paying/paid privately	55	6
equity later quality .. variable/inconsistent/varies	8	1
equity later regardless of	33	5
equity later religious/faith/cultural/culture .. communities/families/needs	61	36
equity later rural	79	44
equity later same opportunities	73	16
equity later same quality	73	16
equity later service families	48	16
equity later significant/too/much variation	73	16
equity later some .. while/whereas others	36	11
equity later some areas/schools/parts .. others	65	27
equity later speak/speaks/spoken english	69	9
equity later translat*	66	22
equity later under represented	73	41
equity later uneven	32	11
equity later unfair	82	44
equity later variability	42	16
equity later variable across	73	16
equity later variable quality	10	1
equity later variable uptake	12	2
equity later variation	49	4
equity later variation between/in/across .. area/county/school/place/=locality/access/district	73	16
equity later vary	28	9
equity later vary in quality	12	2
equity later vary/varies across/between/from	65	11
equity later very different service/experience	78	33
equity later where .. live/lives	32	18
equity later where they/you/families/children live	70	38
equity later widely between	61	11
equity opening =asylum/=refugees/=unaccompanied	37	28
equity opening =boys	49	38
equity opening =communities	83	55
equity opening =district/=districts	74	44
equity opening =elsewhere	41	25
equity opening =equitable access	89	45
equity opening =equitably	89	45
equity opening =fathers	65	21
equity opening =girls	62	14
equity opening =locality	25	8
equity opening =minority/ethnic/hard to reach/traveller*/refugee/migrant/asylum	82	35
equity opening =roma	78	45
equity opening =villages/=islands/=coastal/=outlying	91	61
equity opening access .. inconsistent/variable/varies	89	70
equity opening black .. caribbean/african/families/children	78	65
equity opening boundary	42	32
equity opening consistency	20	5
equity opening depend/depends/depending/dependent on .. where/live/school/setting/area	97	52
equity opening differ	35	20
equity opening differ/differs/differed widely/considerably/markedly/greatly	78	25
equity opening different areas/parts/=localities/districts	89	70
equity opening different parts of	64	45
equity opening disadvantaged	88	57
equity opening disproportion*	71	36
equity opening english as an additional language	94	35
equity opening equal opportunity/access/opportunities	89	70
equity opening equit*	54	22
equity opening first/home language	79	40
equity opening from one .. to another	57	22
equity opening geographical	64	45
equity opening gypsy	91	56
equity opening hard to engage	89	70
equity opening in the north/south/east/west	79	33
equity opening inconsisten*	51	29
equity opening inconsisten* across	64	45
equity opening inequalit*	91	76
equity opening inequit*	95	53
equity opening interpret*	43	30
equity opening less/more likely .. than/to	66	47
equity opening lottery	89	70
equity opening military	94	60
equity opening moved into the country	89	45
equity opening north/south/east/west .. of the .. county/borough/city/area	89	33
equity opening not all	10	6
equity opening not consistently	10	1
equity opening not equitable	89	70
equity opening over represented	65	54
equity opening parts of the area/county/borough/city	82	73
equity opening patchy	94	35
equity opening quality .. variable/inconsistent/varies	24	3
equity opening regardless of	43	27
equity opening religious/faith/cultural/culture .. communities/families/needs	38	25
equity opening rural	96	73
equity opening same opportunities	89	70
equity opening service families	76	47
equity opening significant/too/much variation	91	36
equity opening some areas/schools/parts .. others	89	70
equity opening some groups	82	38
equity opening speak/speaks/spoken english	73	32
equity opening translat*	71	36
equity opening under represented	94	83
equity opening uneven	66	29
equity opening uneven*	58	25
equity opening unfair	89	70
equity opening variability	45	18
equity opening variable quality	16	5
equity opening variation	57	18
equity opening vary	71	23
equity opening vary in quality	16	5
equity opening vary/varies across/between/from	71	36
equity opening where .. live/lives	93	63
equity opening where they/you/families/children live	79	54
family-information later =explained	58	28
family-information later =inform/=informs/=informed/=informing .. parents/families	58	44
family-information later =notified in advance	55	9
family-information later =reply/=replies/respond .. emails	58	33
family-information later =where else to turn	64	27
family-information later advice	59	24
family-information later advice and guidance/support	48	13
family-information later aware of	8	2
family-information later by chance	74	48
family-information later call/calls/letters/emails .. answered/returned/unanswered/returned	86	49
family-information later clear about what	42	9
family-information later clear/accurate/useful/reliable/helpful/=timely/=sufficient/inaccurate information	27	17
family-information later coffee morning	57	9
family-information later communicat*	40	8
family-information later communicat* .. families/parent/carer	48	16
family-information later communicat* .. with/to/for .. families/parent/carer	78	13
family-information later communicat* with/to families/family/parent/carer/young	65	11
family-information later confus*	46	8
family-information later criteria .. not .. published/understood	56	17
family-information later easy read	53	17
family-information later explain/explained/explains/explaining .. to .. parents/families/carers/people	74	19
family-information later explanation	66	31
family-information later families/parent/carer .. informed/aware/unaware/confused/understand	60	13
family-information later guidance	66	32
family-information later guidance is/are	39	22
family-information later have no one to	48	16
family-information later hear/heard nothing	70	32
family-information later help/advice/telephone/duty line	75	53
family-information later helpline	61	42
family-information later how .. decisions are communicat*	73	16
family-information later how to access	73	41
family-information later improve/improving/strengthen .. communicat* with/to/between	73	16
family-information later information about	38	4
family-information later information advice and support service/team	84	9
family-information later information advice and/or guidance	73	16
family-information later information and advice service	73	41
family-information later information is/are .. hard/difficult/scattered/inaccurate/out	22	6
family-information later information/advice/guidance .. to/for parent/carer/family/families/young	66	7
family-information later keep/kept .. informed	71	33
family-information later kept in the dark	55	9
family-information later kept up to date	66	29
family-information later leaflet	72	53
family-information later misunderstanding	57	9
family-information later named contact/officer/person/caseworker/=coordinator	44	17
family-information later navigate .. system/service	82	27
family-information later newsletter	66	40
family-information later not .. promoted	73	41
family-information later not .. told	19	15
family-information later not always clear about	73	41
family-information later not explained	36	20
family-information later not know .. criteria	73	41
family-information later not know/known who/where/what/how .. support/help/service/access	48	16
family-information later not updated .. on	73	41
family-information later not widely/well/clearly/fully understood/known	57	9
family-information later online/written/printed guide/guidance/information .. families/parents	44	27
family-information later opaque	38	24
family-information later parenting programme/course/group	24	8
family-information later parents do not know	48	16
family-information later parents/families .. told .. why/what/how/when/who	55	26
family-information later parents/families/carers .. know/knew who/whom/what/how/where	51	17
family-information later parents/families/carers find/found/hear/heard out/about	64	47
family-information later parents/families/carers/people .. do/did not know/understand/realise	52	11
family-information later parents/families/carers/people .. not .. told/informed/advised/given	78	4
family-information later parents/families/carers/people .. unaware/unsure/unclear/uncertain	65	17
family-information later pillar to post	55	9
family-information later plain english	78	42
family-information later point of contact	55	9
family-information later provide .. information	31	4
family-information later raise the profile	42	23
family-information later raise/raising awareness	58	33
family-information later reasons for	28	2
family-information later return/returned/answer/answered .. calls/call/emails/letters/queries	58	37
family-information later sendias	73	41
family-information later sendiass	87	49
family-information later signposting	73	31
family-information later support group	46	8
family-information later translate*	66	29
family-information later transparent/=transparency	20	6
family-information later well communicat*	73	16
family-information later well informed	32	9
family-information later where to go/find/get/access/look/turn	55	29
family-information later word of mouth	37	22
family-information later workshop/webinar	61	17
family-information opening =explained	66	48
family-information opening =inform/=informs/=informed/=informing .. parents/families	64	13
family-information opening =reply/=replies/respond .. emails	89	70
family-information opening accessible information	89	70
family-information opening advice	69	51
family-information opening advice and guidance/support	54	22
family-information opening aware of	39	29
family-information opening benefits/welfare advice/adviser/advisers	72	40
family-information opening by chance	40	25
family-information opening call/calls/letters/emails .. answered/returned/unanswered/returned	80	71
family-information opening clear/accurate/useful/reliable/helpful/=timely/=sufficient/inaccurate information	47	29
family-information opening coffee morning	79	51
family-information opening communicat*	55	43
family-information opening communicat* .. with/to/for .. families/parent/carer	94	69
family-information opening communicat* with/to families/family/parent/carer/young	97	83
family-information opening confus*	62	18
family-information opening direct families to	89	45
family-information opening explain/explained/explains/explaining .. to .. parents/families/carers/people	80	71
family-information opening explanation	68	27
family-information opening families/parent/carer .. informed/aware/unaware/confused/understand	80	53
family-information opening guidance	79	49
family-information opening hear/heard nothing	55	16
family-information opening help/advice/telephone/duty line	79	54
family-information opening helpline	79	54
family-information opening how to access	89	70
family-information opening improve/improving/strengthen .. communicat* with/to/between	94	85
family-information opening information about	45	38
family-information opening information advice and support service/team	94	60
family-information opening information and advice service	89	70
family-information opening information/advice/guidance .. to/for parent/carer/family/families/young	90	79
family-information opening keep/kept .. informed	86	58
family-information opening kept up to date	57	48
family-information opening leaflet	89	70
family-information opening named contact/officer/person/caseworker/=coordinator	66	57
family-information opening not .. promoted	59	30
family-information opening not .. told	40	33
family-information opening not widely/well/clearly/fully understood/known	54	22
family-information opening online resource	55	16
family-information opening opaque	55	16
family-information opening parent/parental support group	68	52
family-information opening parenting programme/course/group	40	20
family-information opening parents/families .. told .. why/what/how/when/who	77	33
family-information opening parents/families/carers .. know/knew who/whom/what/how/where	90	50
family-information opening parents/families/carers/people .. do/did not know/understand/realise	83	62
family-information opening parents/families/carers/people .. not .. told/informed/advised/given	77	67
family-information opening parents/families/carers/people .. unaware/unsure/unclear/uncertain	65	50
family-information opening raise the profile	51	36
family-information opening raise/raising awareness	89	70
family-information opening reasons for	27	20
family-information opening response/respond .. to .. query/queries/enquiry/enquiries/question	89	70
family-information opening return/returned/answer/answered .. calls/call/emails/letters/queries	72	60
family-information opening sendiass	89	76
family-information opening signposting	79	40
family-information opening support group	74	42
family-information opening translate*	71	56
family-information opening updated .. on/about	54	22
family-information opening well communicat*	89	70
family-information opening well informed	43	27
family-information opening where to go/find/get/access/look/turn	79	69
family-information opening word of mouth	65	50
family-information opening workshop/webinar	34	22
identification later 0 19 service/team	38	13
identification later 0 to 19	28	8
identification later =alerts/=alert/=notification/=notifications .. authority/children	47	34
identification later antenatal/newborn	59	36
identification later baby/babies/=infants/toddler/toddlers	63	42
identification later born .. term/early	57	34
identification later childminder	91	72
identification later children centre	56	23
identification later come/comes/came to light	61	53
identification later concern .. about .. development	66	28
identification later developmental	51	47
identification later developmental check/review/screening	84	52
identification later earlier .. identification/help	32	9
identification later earliest	53	44
identification later early	25	18
identification later early assessment	53	33
identification later early identification	70	38
identification later early intervention	23	13
identification later early notification	58	33
identification later early support	41	30
identification later early years	61	40
identification later emerging need	65	44
identification later escalat*	13	4
identification later from birth	73	16
identification later health visit*	75	52
identification later healthy child programme	78	33
identification later identif* .. early/earlier/quickly/promptly/accurately/swiftly/precisely/prompt/=timely/effectively	62	23
identification later identif* .. need	42	14
identification later identification	23	6
identification later identification of .. need/send/children/difficulties/risk/sen	86	44
identification later identified as having	56	24
identification later identify .. need accurately/early/quickly/promptly/well/effectively	48	16
identification later in the early years	48	15
identification later integrated review	82	44
identification later language delay	66	8
identification later mandated .. check/contact/review	88	74
identification later midwi*	66	51
identification later missed .. needs	57	34
identification later need .. recognised	81	60
identification later needs .. identified	48	25
identification later needs .. recognised/noticed/missed/overlooked/undetected/known	71	45
identification later needs are/were not? .. identified	73	38
identification later neonatal	75	58
identification later not .. identify .. needs	48	16
identification later not identified	48	16
identification later notice/noticed .. need/needs/difficulties/signs	46	28
identification later nursery/nurseries/pre school/preschool	39	31
identification later picked/pick up .. early/quickly/need/needs/risk/concerns	66	48
identification later portage	88	56
identification later progress check	73	41
identification later recognise .. needs	33	14
identification later red book	57	34
identification later screening	72	43
identification later sen register	57	34
identification later spot/spots/spotted/spotting	27	19
identification later tell apart	57	9
identification later two year old	86	64
identification later two year review/check	88	51
identification later two year/two and	18	5
identification later under five/fives	40	15
identification later undiagnosed	21	6
identification later unidentified	82	27
identification later unmet need	49	22
identification later when .. needs are identified	45	30
identification later young children	56	41
identification later young/youngest/pre children .. early	73	41
identification later youngest children	73	47
identification opening 0 to 19	70	58
identification opening =alerts/=alert/=notification/=notifications .. authority/children	68	52
identification opening antenatal/newborn	96	68
identification opening baby/babies/=infants/toddler/toddlers	81	65
identification opening born .. term/early	68	52
identification opening childminder	91	80
identification opening children centre	76	47
identification opening come/comes/came to light	62	51
identification opening developmental	36	31
identification opening developmental check/review/screening	96	88
identification opening earlier .. identification/help	34	22
identification opening earliest	46	35
identification opening early	38	31
identification opening early assessment	63	22
identification opening early identification	88	57
identification opening early intervention	35	18
identification opening early support	69	48
identification opening early years	78	57
identification opening emerging need	93	80
identification opening escalat*	21	4
identification opening from birth	71	56
identification opening health visit*	83	68
identification opening healthy child programme	98	88
identification opening identif* .. early/earlier/quickly/promptly/accurately/swiftly/precisely/prompt/=timely/effectively	74	58
identification opening identif* .. need	58	44
identification opening identification	58	48
identification opening identification of	48	39
identification opening identification of .. need/send/children/difficulties/risk/sen	97	81
identification opening identify .. need accurately/early/quickly/promptly/well/effectively	91	76
identification opening in the early years	82	54
identification opening integrated review	89	70
identification opening mandated .. check/contact/review	97	85
identification opening midwi*	76	63
identification opening missed .. needs	68	52
identification opening need .. recognised	91	76
identification opening needs .. identified	50	41
identification opening needs .. recognised/noticed/missed/overlooked/undetected/known	64	59
identification opening needs are/were not? .. identified	97	75
identification opening neonatal	73	42
identification opening not .. identify .. needs	89	70
identification opening not identified	76	63
identification opening notice/noticed .. need/needs/difficulties/signs	74	62
identification opening nursery/nurseries/pre school/preschool	74	51
identification opening picked/pick up .. early/quickly/need/needs/risk/concerns	68	52
identification opening portage	87	52
identification opening progress check	91	76
identification opening put forward for	54	42
identification opening recognise .. children may have	89	70
identification opening recognise .. needs	48	43
identification opening recognise/recognised/recognises .. as having	68	27
identification opening screening	88	66
identification opening spot/spots/spotted/spotting	58	54
identification opening tell apart	74	62
identification opening two year old	93	80
identification opening two year review/check	97	84
identification opening two year/two and	43	27
identification opening under five/fives	59	28
identification opening undiagnosed	68	27
identification opening unidentified	89	45
identification opening unmet need	59	47
identification opening when .. needs are identified	27	14
identification opening young children	85	46
identification opening young/youngest/pre children .. early	93	63
identification opening youngest children	69	36
joint-working later =alongside	16	3
joint-working later =collective responsibility/commitment/approach	44	7
joint-working later =integrated	50	26
joint-working later =joint visit/=visits/meeting/session/plan/clinic/report/review/training/protocol/budget/venture/appointment/assessment	71	9
joint-working later =liaise/=liaises/=liaison	52	2
joint-working later =protocol	36	9
joint-working later =shared report/record/specification/=understanding/outcomes/toolkit/language	57	23
joint-working later access to .. records	73	41
joint-working later across education health and social? care	50	6
joint-working later agencies	59	26
joint-working later agreed/shared protocol/pathway/specification	83	16
joint-working later all agencies/partners .. contribute/attend/involved/meet	57	7
joint-working later all relevant agencies	32	9
joint-working later argue/argued/dispute/disputes/disagree/disagreement .. between/over .. health/agencies/services/education	61	36
joint-working later attend/attends .. meeting/reviews/panel	34	1
joint-working later between education health and social? care	49	6
joint-working later bounce/bounced/pass/passed/passing .. between/from .. services/teams/agencies/service	81	43
joint-working later brought/bring together	50	8
joint-working later chase up	73	16
joint-working later co located	48	16
joint-working later co ordinat*	37	10
joint-working later cohesive/coherent	40	17
joint-working later collaborat*	58	30
joint-working later collaborat* .. between/across/with	82	27
joint-working later collaborative work	73	41
joint-working later commission*	37	15
joint-working later commission* .. jointly	82	27
joint-working later commission* arrangement/framework/strategy/plan/process/gap	52	20
joint-working later communicat* between .. professionals/services/agencies/teams/practitioners/education/health	78	33
joint-working later conflicting/contradictory advice/messages	74	24
joint-working later contribution/contributions/input/involvement of/from .. health/social	36	2
joint-working later contributions from all partners	48	16
joint-working later coordinat*	49	10
joint-working later different agencies/services/professionals	59	17
joint-working later different views	64	20
joint-working later duplicat*	74	47
joint-working later each other	62	36
joint-working later fall/falls/fell between .. services/teams/agencies/stools	69	29
joint-working later fragmented/disjointed	52	13
joint-working later health and social care/education .. together	26	7
joint-working later holistic	25	10
joint-working later in =isolation	78	13
joint-working later in partnership	52	10
joint-working later information .. pass/passed/passes/reach/reaches	70	13
joint-working later information/data is/are not? .. shared	89	26
joint-working later information/data/intelligence sharing	88	29
joint-working later joined up	87	35
joint-working later joint appointments	73	16
joint-working later joint commission*	84	51
joint-working later joint working/work/approach/=planning/decision/assessment/framework/funding/strategic	73	35
joint-working later jointly	77	37
joint-working later jointly commission*	90	33
joint-working later jointly funded	78	13
joint-working later link/linked worker/therapist/nurse/teacher/professional	13	2
joint-working later links between/with	38	7
joint-working later multi agency	71	12
joint-working later multi agency partners	53	24
joint-working later multi disciplinary	61	33
joint-working later multidisciplinary	65	27
joint-working later not .. attended by .. health/social	26	7
joint-working later not .. told/informed/alerted	45	18
joint-working later not invited	50	13
joint-working later not routinely passed	73	16
joint-working later notif*	29	11
joint-working later panel	32	13
joint-working later partners	42	12
joint-working later partners/leaders/professionals/services/practitioners/teams/agencies/partnership work/working/collaborate .. together/collaboratively/closely/seamlessly	74	23
joint-working later partnership approach	55	23
joint-working later partnership work	54	15
joint-working later pool* .. budget/fund/funds/funding/resources	69	29
joint-working later pooled budget	84	66
joint-working later pooled funding	58	33
joint-working later professionals across	55	34
joint-working later receive/received copies	73	16
joint-working later records are not transferred	73	16
joint-working later referral	34	14
joint-working later round the table	41	6
joint-working later same page	38	13
joint-working later service specification*	77	18
joint-working later share no/few records/information	61	11
joint-working later share what they	86	40
joint-working later share/shares/shared/sharing .. information	85	40
joint-working later share/shares/sharing one/a/the single/same/common plan/record/system/budget/language/lead/approach	49	9
joint-working later shared health records	73	41
joint-working later shared understanding/responsibility/vision/ambition/accountab*	23	15
joint-working later shared with .. professionals/health/schools/settings/providers	76	5
joint-working later should/must .. collaborat*	18	4
joint-working later single point of access	49	20
joint-working later strong/promoting/promote/local/effective/good partnerships	66	40
joint-working later team around the	84	28
joint-working later tell it once	78	33
joint-working later tell/telling/repeat/retell .. story/stories	92	62
joint-working later thresholds	24	7
joint-working later together	60	19
joint-working later tripartite	82	61
joint-working later who is leading/responsible	78	33
joint-working later work .. together	68	37
joint-working later work/working .. closely with	36	2
joint-working later work/working in partnership	78	13
joint-working later work/works/worked/working together	65	24
joint-working later work/works/working alongside	31	2
joint-working later working/close/strong/effective/positive/collaborative/=productive relationship between/with/across .. services/service/partners/provider*/settings/schools/professionals/agencies/health/social	74	8
joint-working later working/work together to improve/reduce/ensure	55	23
joint-working opening =alongside	31	26
joint-working opening =cooperate/=cooperation/=cooperates	58	25
joint-working opening =integrated	76	21
joint-working opening =integrated/integration/coordinated/co ordinated team/service/working/pathway/approach/work	89	70
joint-working opening =joint visit/=visits/meeting/session/plan/clinic/report/review/training/protocol/budget/venture/appointment/assessment	81	11
joint-working opening =link/=links effectively .. agencies	89	45
joint-working opening =protocol	48	16
joint-working opening =shared report/record/specification/=understanding/outcomes/toolkit/language	58	26
joint-working opening access to .. records	89	70
joint-working opening across education health and social? care	51	27
joint-working opening agencies	71	34
joint-working opening all agencies/partners .. contribute/attend/involved/meet	73	32
joint-working opening all relevant agencies	68	27
joint-working opening argue/argued/dispute/disputes/disagree/disagreement .. between/over .. health/agencies/services/education	78	45
joint-working opening attend/attends .. meeting/reviews/panel	42	10
joint-working opening between education health and social? care	66	54
joint-working opening bounce/bounced/pass/passed/passing .. between/from .. services/teams/agencies/service	82	71
joint-working opening brought/bring together	71	23
joint-working opening co located	89	70
joint-working opening co ordinat*	43	17
joint-working opening cohesive/coherent	36	25
joint-working opening collaborat*	84	42
joint-working opening collaborat* .. between/across/with	71	56
joint-working opening collaborative work	64	45
joint-working opening commission*	38	19
joint-working opening commission* .. jointly	91	56
joint-working opening commission* arrangement/framework/strategy/plan/process/gap	47	41
joint-working opening communicat* across the partnership	89	70
joint-working opening communicat* between	89	70
joint-working opening communicat* between .. professionals/services/agencies/teams/practitioners/education/health	91	56
joint-working opening contribution/contributions/input/involvement of/from .. health/social	58	7
joint-working opening contributions from all partners	89	45
joint-working opening coordinat*	74	28
joint-working opening different agencies/services/professionals	82	44
joint-working opening duplicat*	91	56
joint-working opening each other	77	54
joint-working opening effective communicat* across the partnership	89	70
joint-working opening fall/falls/fell between .. services/teams/agencies/stools	70	47
joint-working opening fragmented/disjointed	51	27
joint-working opening health and social care/education .. together	68	36
joint-working opening holistic	46	14
joint-working opening in =isolation	94	73
joint-working opening in partnership	78	36
joint-working opening information .. pass/passed/passes/reach/reaches	60	20
joint-working opening information/data/intelligence sharing	94	85
joint-working opening joined up	96	28
joint-working opening joint appointments	91	56
joint-working opening joint commission*	99	88
joint-working opening joint working/work/approach/=planning/decision/assessment/framework/funding/strategic	81	47
joint-working opening jointly	84	39
joint-working opening jointly commission*	91	76
joint-working opening jointly funded	95	64
joint-working opening links between services/health/education/schools/providers	89	70
joint-working opening links between/with	83	5
joint-working opening multi agency	73	37
joint-working opening multi disciplinary	94	54
joint-working opening multidisciplinary	64	45
joint-working opening not .. attended by .. health/social	60	20
joint-working opening not .. told/informed/alerted	34	13
joint-working opening not invited	60	20
joint-working opening notif*	62	11
joint-working opening one stop	65	38
joint-working opening panel	55	36
joint-working opening partners	37	14
joint-working opening partners/leaders/professionals/services/practitioners/teams/agencies/partnership work/working/collaborate .. together/collaboratively/closely/seamlessly	78	44
joint-working opening partnership approach	67	31
joint-working opening partnership work	51	20
joint-working opening partnerships between	79	54
joint-working opening play .. full .. part	69	35
joint-working opening pool* .. budget/fund/funds/funding/resources	78	65
joint-working opening professionals across	52	28
joint-working opening referral	25	15
joint-working opening repeat information	89	70
joint-working opening round the table	60	45
joint-working opening section 75	89	70
joint-working opening service specification*	64	45
joint-working opening share what they	85	47
joint-working opening share/shares/shared/sharing .. information	91	64
joint-working opening shared understanding/responsibility/vision/ambition/accountab*	44	8
joint-working opening shared with .. professionals/health/schools/settings/providers	89	70
joint-working opening should/must .. collaborat*	25	18
joint-working opening should/must .. in partnership	49	36
joint-working opening should/must .. work together	60	35
joint-working opening single point of access	64	45
joint-working opening slow to be shared	89	45
joint-working opening strong/promoting/promote/local/effective/good partnerships	69	35
joint-working opening team around the	94	73
joint-working opening tell it once	91	76
joint-working opening tell/telling/repeat/retell .. story/stories	84	64
joint-working opening thresholds	35	24
joint-working opening together	69	35
joint-working opening tripartite	91	76
joint-working opening who is leading/responsible	64	45
joint-working opening work .. together	76	37
joint-working opening work/working .. closely with	55	29
joint-working opening work/working in partnership	64	45
joint-working opening work/works/worked/working together	89	37
joint-working opening working/close/strong/effective/positive/collaborative/=productive relationship between/with/across .. services/service/partners/provider*/settings/schools/professionals/agencies/health/social	71	36
joint-working opening working/work together to improve/reduce/ensure	25	6
leadership later =commitment .. from/of .. leaders	28	8
leadership later =deficit/overspend	45	33
leadership later =elected member	84	66
leadership later =executive .. board/group	59	47
leadership later =governance	88	68
leadership later =grip	77	54
leadership later accountab*	78	56
leadership later accurate/clear/good/strong/realistic understanding .. strengths/weakness*/area/priorities/challenges/improve/needs	32	11
leadership later action plan	19	8
leadership later action to address	55	23
leadership later ambition	38	25
leadership later ambitious	51	33
leadership later board	54	41
leadership later budget	24	19
leadership later chair/chaired/chairs by	31	23
leadership later challenge and support	73	16
leadership later clear understanding	35	5
leadership later complacent	65	27
leadership later corporate	61	33
leadership later culture	14	9
leadership later direction of travel	58	33
leadership later drive/driving/driven improvement	23	6
leadership later embraced	32	9
leadership later executive	80	68
leadership later funding	24	12
leadership later good practice	28	18
leadership later grasp*	43	6
leadership later held/hold .. account	53	33
leadership later hold/held/holding .. to account	77	67
leadership later implement* .. reforms/strategy/plan	45	19
leadership later improvement plan/programme/journey	72	50
leadership later independent chair	84	78
leadership later inherited	43	26
leadership later initiatives	23	14
leadership later invest*	45	25
leadership later leaders .. have/are .. credible/realistic/honest/candid	39	16
leadership later leaders evaluation	73	41
leadership later leaders have identified	23	4
leadership later leaders plans	46	4
leadership later leaders recognise/know/understand/acknowledge/identified	23	14
leadership later leaders/managers/partnership/council/ccg/icb .. slow/slowly to	35	5
leadership later leaders/partnership .. have/has not/yet .. addressed/tackled/acted/established/set/agreed/ensured/given/grasped	55	2
leadership later leaders/partnership know/knows/understand/understands .. well/area/strengths/weakness*/themselves/itself	82	61
leadership later leaders/partnership/partners have/has/share .. ambition/vision/aspiration/commitment	78	33
leadership later leaders/partnership/they are/is/remain ambitious/committed/determined/passionate*/aspirational	82	61
leadership later leadership	74	58
leadership later leadership team	58	13
leadership later legacy	43	6
leadership later little/limited/insufficient headway/progress .. since/in	43	26
leadership later milestones	84	53
leadership later money	35	23
leadership later more to do to ensure .. ambition	73	41
leadership later new/strong/effective/stable/weak/changes leadership	73	41
leadership later no one .. responsible/account	64	41
leadership later on track	23	6
leadership later oversight	22	11
leadership later pace	39	24
leadership later pace of change/improvement/progress/reform/work	83	55
leadership later partnership/improvement/executive/assurance/accountab*/programme board	77	62
leadership later planning	10	6
leadership later priorit*	51	35
leadership later rapid/sustained/sustainable/lasting improvement/change	68	48
leadership later recovery plan	16	7
leadership later reforms	50	33
leadership later resource/resources	18	7
leadership later scrutiny	78	62
leadership later self evaluation	82	68
leadership later send strategy	71	55
leadership later senior leaders	69	36
leadership later senior staff/officers	54	48
leadership later shared/clear/strong/=collective ambition/vision/aspiration/commitment/priorities	89	76
leadership later spending	15	9
leadership later strategic	31	14
leadership later strategic board	56	38
leadership later strategic leadership/direction/oversight/vision/leader/=planning/=governance/priorities/grip/improvement	79	62
leadership later strategic plan	35	19
leadership later strategies	38	22
leadership later strategy for alternative	16	3
leadership later strategy for send	73	41
leadership later strategy sets/set out	65	44
leadership later strengths and weakness*	84	66
leadership later support and challenge	49	27
leadership later take/taken/taking action	15	3
leadership later terms of reference	73	62
leadership later the right priorities	53	33
leadership later underestimat*	65	27
leadership later urgency	42	32
leadership later urgently	13	8
leadership later vacuum	28	8
leadership later vision	28	18
leadership later what needs to be done/improved	73	41
leadership later widespread	39	16
leadership opening =deficit/overspend	18	14
leadership opening =elected member	61	49
leadership opening =executive .. board/group	63	48
leadership opening =governance	98	83
leadership opening =grip	17	10
leadership opening =systemic failings/weakness*	64	45
leadership opening accountab*	90	77
leadership opening accurate/clear/good/strong/realistic understanding .. strengths/weakness*/area/priorities/challenges/improve/needs	71	56
leadership opening action plan	66	34
leadership opening ambition	41	36
leadership opening ambitious	57	46
leadership opening ambitious for/to	65	54
leadership opening area strategy	89	70
leadership opening board	49	41
leadership opening budget	13	9
leadership opening chair/chaired/chairs by	38	22
leadership opening change in/of leadership	63	48
leadership opening comprehensive/coherent/overarching/clear strategy	73	31
leadership opening corporate	71	56
leadership opening council members	59	47
leadership opening culture	31	27
leadership opening drive/driving/driven improvement	70	58
leadership opening embraced	43	27
leadership opening executive	81	67
leadership opening funding	21	15
leadership opening good practice	32	18
leadership opening grasp*	50	21
leadership opening headway	42	15
leadership opening hold/held/holding .. to account	66	38
leadership opening implement* .. reforms/strategy/plan	35	19
leadership opening implementing the reforms	89	70
leadership opening improvement plan/programme/journey	56	26
leadership opening independent chair	50	38
leadership opening initiatives	6	4
leadership opening invest*	38	14
leadership opening leaders .. have/are .. credible/realistic/honest/candid	58	48
leadership opening leaders evaluation	65	40
leadership opening leaders have identified	59	39
leadership opening leaders plans	38	22
leadership opening leaders recognise/know/understand/acknowledge/identified	22	16
leadership opening leaders/managers/partnership/council/ccg/icb .. slow/slowly to	81	49
leadership opening leaders/partnership .. have/has not/yet .. addressed/tackled/acted/established/set/agreed/ensured/given/grasped	53	24
leadership opening leaders/partnership know/knows/understand/understands .. well/area/strengths/weakness*/themselves/itself	86	58
leadership opening leaders/partnership/partners have/has/share .. ambition/vision/aspiration/commitment	68	56
leadership opening leaders/partnership/they are/is/remain ambitious/committed/determined/passionate*/aspirational	85	69
leadership opening leadership	84	76
leadership opening leadership team	64	45
leadership opening legacy	42	32
leadership opening little/limited/insufficient headway/progress .. since/in	42	15
leadership opening main issues	89	70
leadership opening milestones	50	38
leadership opening momentum	63	48
leadership opening money	46	41
leadership opening new/strong/effective/stable/weak/changes leadership	89	70
leadership opening on track	38	22
leadership opening oversight	16	7
leadership opening pace	40	31
leadership opening pace of change/improvement/progress/reform/work	91	76
leadership opening partnership/improvement/executive/assurance/accountab*/programme board	66	58
leadership opening planning	7	4
leadership opening priorit*	42	32
leadership opening rapid/sustained/sustainable/lasting improvement/change	50	38
leadership opening recovery plan	23	17
leadership opening reforms	41	34
leadership opening resource/resources	21	11
leadership opening scrutiny	76	47
leadership opening self evaluation	84	76
leadership opening send strategy	88	64
leadership opening senior leaders	80	57
leadership opening senior staff/officers	51	40
leadership opening shared/clear/strong/=collective ambition/vision/aspiration/commitment/priorities	73	64
leadership opening significant concerns	63	48
leadership opening spending	29	21
leadership opening strategic	29	6
leadership opening strategic board	62	31
leadership opening strategic leadership/direction/oversight/vision/leader/=planning/=governance/priorities/grip/improvement	84	76
leadership opening strategic plan	87	62
leadership opening strategies	41	21
leadership opening strategy for alternative	47	9
leadership opening strategy for send	89	45
leadership opening strengths and weakness*	91	76
leadership opening support and challenge	89	45
leadership opening take/taken/taking action	22	5
leadership opening the right priorities	63	48
leadership opening urgency	35	25
leadership opening urgently	25	21
leadership opening vacuum	63	22
leadership opening vision	12	9
leadership opening widespread	58	48
leadership opening widespread and/or =systemic	89	70
leadership opening written statement of action	71	56
local-offer later local offer	65	38
local-offer later local offer website/is/has/does/provides/needs/was/page/portal	73	16
local-offer later online directory	65	13
local-offer later redesign/redesigned/update/updated/launch/relaunch .. local offer	82	27
local-offer later the/their/its local offer	79	11
local-offer later website	48	31
local-offer opening know/aware/awareness/unaware .. local offer	94	83
local-offer opening local offer	92	86
local-offer opening local offer website/is/has/does/provides/needs/was/page/portal	96	89
local-offer opening online directory	86	74
local-offer opening quality/content/accessibility/launch of the local offer	89	70
local-offer opening redesign/redesigned/update/updated/launch/relaunch .. local offer	93	80
local-offer opening the/their/its local offer	99	93
local-offer opening website	81	77
mental-health later adolescent mental health service	73	16
mental-health later anxiety	37	18
mental-health later camhs	71	40
mental-health later child/children and adolescent/young mental health	84	23
mental-health later counselling	78	55
mental-health later crisis team/service/support	73	41
mental-health later eating disorder	70	38
mental-health later emotional resilience	61	36
mental-health later emotional well being/health	79	46
mental-health later emotional wellbeing	73	41
mental-health later health and well being	14	3
mental-health later mental health	66	21
mental-health later mental health hospital/admission	16	3
mental-health later mental health support/service/team/need/provision/pathway/assessment/practitioner/difficulties/offer/strategy/worker/lead/crisis/problem	87	33
mental-health later mhst	84	74
mental-health later poor mental health	78	33
mental-health later resilience	41	24
mental-health later self harm	83	55
mental-health later semh	52	15
mental-health later social and emotional	36	11
mental-health later social emotional and mental health	66	14
mental-health later talking therap*	73	41
mental-health later their mental health	89	16
mental-health later trauma informed	69	49
mental-health later well being	43	29
mental-health opening anxiety	76	37
mental-health opening camhs	92	40
mental-health opening child/children and adolescent/young mental health	89	37
mental-health opening counselling	91	56
mental-health opening crisis team/service/support	89	70
mental-health opening eating disorder	93	63
mental-health opening emotional health and/or wellbeing/well	91	76
mental-health opening emotional well being/health	92	88
mental-health opening emotional wellbeing	89	70
mental-health opening mental health	96	44
mental-health opening mental health hospital/admission	32	4
mental-health opening mental health support/service/team/need/provision/pathway/assessment/practitioner/difficulties/offer/strategy/worker/lead/crisis/problem	97	68
mental-health opening mhst	89	70
mental-health opening poor mental health	76	47
mental-health opening resilience	48	32
mental-health opening self harm	89	70
mental-health opening semh	98	31
mental-health opening social and emotional	73	56
mental-health opening social emotional and mental health	78	44
mental-health opening their mental health	94	40
mental-health opening trauma informed	38	25
mental-health opening well being	61	55
mental-health opening wellbeing	52	39
neurodevelopment later adhd	80	33
neurodevelopment later asd	84	9
neurodevelopment later attention deficit	73	16
neurodevelopment later autis*	58	22
neurodevelopment later autism and/or learning disability	25	1
neurodevelopment later autism friendly	30	21
neurodevelopment later diagnosed	35	21
neurodevelopment later diagnosis	58	26
neurodevelopment later diagnostic	75	66
neurodevelopment later diagnostic pathway/process/assessment/service	86	33
neurodevelopment later down syndrome	49	27
neurodevelopment later dyslexia	49	11
neurodevelopment later foetal alcohol	48	16
neurodevelopment later learning disability and/or autism	12	2
neurodevelopment later nd pathway/transformation	73	41
neurodevelopment later neuro developmental	58	13
neurodevelopment later neuro developmental pathway	73	16
neurodevelopment later neurodevelopment*	70	4
neurodevelopment later neurodiver*	46	18
neurodevelopment later post diagnosis	49	31
neurodevelopment later without .. diagnosis	82	23
neurodevelopment opening adhd	99	44
neurodevelopment opening asd	71	36
neurodevelopment opening attention deficit	96	40
neurodevelopment opening autis*	96	37
neurodevelopment opening autism and/or learning disability	44	3
neurodevelopment opening diagnosed	70	52
neurodevelopment opening diagnosis	72	40
neurodevelopment opening diagnostic	81	64
neurodevelopment opening diagnostic pathway/process/assessment/service	72	21
neurodevelopment opening down syndrome	51	36
neurodevelopment opening dyslexia	89	75
neurodevelopment opening dyspraxia	89	70
neurodevelopment opening foetal alcohol	89	70
neurodevelopment opening learning disability and/or autism	13	4
neurodevelopment opening nd pathway	89	45
neurodevelopment opening neuro developmental	93	47
neurodevelopment opening neuro developmental pathway	91	36
neurodevelopment opening neurodevelopment*	98	39
neurodevelopment opening neurodiver*	83	49
neurodevelopment opening tourette	89	70
neurodevelopment opening without .. diagnosis	40	25
parental-confidence later =appeal/=appeals	79	55
parental-confidence later =goodwill	34	19
parental-confidence later angry/anger	32	9
parental-confidence later anxiety/anxious/stress/distress	32	1
parental-confidence later apolog*	56	47
parental-confidence later battle	77	63
parental-confidence later challenge/challenged/challenges .. decision/decisions/refusal/refusals	53	8
parental-confidence later complain	70	38
parental-confidence later complaint	84	57
parental-confidence later concern .. parent/carer/families	43	6
parental-confidence later confidence of/in .. parent/families/carer/system/service/arrangements	49	11
parental-confidence later confident/confidence	25	15
parental-confidence later credib*	14	4
parental-confidence later disagreement	71	40
parental-confidence later disappoint*	35	4
parental-confidence later disillusion*	73	16
parental-confidence later dispute	48	31
parental-confidence later dissatisf*	58	13
parental-confidence later dissatisfied with	73	16
parental-confidence later escalate	38	6
parental-confidence later exasperat*	38	13
parental-confidence later feel isolated/abandoned/unsupported/undervalued	26	8
parental-confidence later feel/felt valued	48	16
parental-confidence later fight/fought/fighting for/to	84	38
parental-confidence later formal/legal route/action/challenge	82	61
parental-confidence later frustrat*	45	7
parental-confidence later grievance	69	55
parental-confidence later hard won	28	8
parental-confidence later have to fight	82	44
parental-confidence later judicial review	73	41
parental-confidence later let down	70	52
parental-confidence later lose/lost/losing/loss/rebuild/build/restore/regain/erode/damage .. trust/confidence/faith	45	23
parental-confidence later mediation	91	67
parental-confidence later not listened to	58	13
parental-confidence later ombudsman	90	69
parental-confidence later overwhelm*	57	9
parental-confidence later parent/carer/families .. concern/concerns	32	10
parental-confidence later parent/carer/families .. positive about	26	8
parental-confidence later parent/carer/families .. trust/confidence/faith	60	16
parental-confidence later parental confidence/satisfaction/dissatisfaction	78	13
parental-confidence later parents/families/carers .. delighted/pleased/happy/grateful/frustrated/angry/upset/blamed/anxious/worried/weary/exhausted/reassured/content	36	7
parental-confidence later parents/families/carers .. lost/lose/lack/losing faith/trust/hope	53	8
parental-confidence later parents/families/carers feel/felt/feels	37	14
parental-confidence later promises	35	16
parental-confidence later rate/rated .. highly	52	16
parental-confidence later refusals	44	27
parental-confidence later relationship* with .. parents/families/carers	35	15
parental-confidence later satisfaction	82	44
parental-confidence later satisfied	49	11
parental-confidence later speak highly	16	5
parental-confidence later speak positively about the support	48	16
parental-confidence later struggle*	12	5
parental-confidence later tribunal	80	64
parental-confidence later trust	41	11
parental-confidence later trust of/with/in/between .. parent/carer/families/system/partnership	74	8
parental-confidence later unhappy	66	28
parental-confidence later unhappy with	78	53
parental-confidence later upset/distress .. parents/families	43	26
parental-confidence later worn down	63	26
parental-confidence opening =appeal/=appeals	98	71
parental-confidence opening =goodwill	31	24
parental-confidence opening anxiety/anxious/stress/distress	24	18
parental-confidence opening apolog*	58	32
parental-confidence opening battle	79	69
parental-confidence opening complaint	93	66
parental-confidence opening concerns of parents and carers	89	70
parental-confidence opening confidence of/in .. parent/families/carer/system/service/arrangements	93	47
parental-confidence opening confident/confidence	68	52
parental-confidence opening credib*	30	18
parental-confidence opening critical of	64	45
parental-confidence opening disagreement	78	62
parental-confidence opening disappoint*	50	18
parental-confidence opening dispute	80	69
parental-confidence opening dissatisf*	94	69
parental-confidence opening dissatisfied with	76	30
parental-confidence opening escalate	68	52
parental-confidence opening feel/felt valued	64	45
parental-confidence opening formal/legal route/action/challenge	89	70
parental-confidence opening fractured/broken/strained/adversarial relationship*	63	22
parental-confidence opening frustrat*	73	42
parental-confidence opening lack of trust	89	70
parental-confidence opening let down	65	40
parental-confidence opening lose/lost/losing/loss/rebuild/build/restore/regain/erode/damage .. trust/confidence/faith	84	64
parental-confidence opening mediation	96	80
parental-confidence opening mistrust/distrust	68	52
parental-confidence opening not listened to	76	30
parental-confidence opening overwhelm*	79	35
parental-confidence opening parent/carer/families .. concern/concerns	22	16
parental-confidence opening parent/carer/families .. positive about	62	51
parental-confidence opening parent/carer/families .. trust/confidence/faith	89	73
parental-confidence opening parental confidence/satisfaction/dissatisfaction	82	60
parental-confidence opening parents .. satisfied	89	70
parental-confidence opening parents and carers concerns	89	70
parental-confidence opening parents/families/carers .. delighted/pleased/happy/grateful/frustrated/angry/upset/blamed/anxious/worried/weary/exhausted/reassured/content	54	35
parental-confidence opening parents/families/carers .. have/had to struggle/chase/push/fight	70	58
parental-confidence opening parents/families/carers feel/felt/feels	50	43
parental-confidence opening promises	21	8
parental-confidence opening refusals	58	15
parental-confidence opening relationship* with .. parents/families/carers	42	15
parental-confidence opening resolution and reconciliation	89	70
parental-confidence opening satisfaction	91	76
parental-confidence opening satisfied	69	48
parental-confidence opening speak highly	36	13
parental-confidence opening struggle*	15	9
parental-confidence opening tribunal	98	69
parental-confidence opening trust	39	17
parental-confidence opening trust of/with/in/between .. parent/carer/families/system/partnership	94	60
parental-confidence opening unhappy with	64	45
parental-confidence opening upset/distress .. parents/families	42	15
parental-confidence opening warmly/warmth .. about	50	38
placements later =places	39	25
placements later =sufficiency	72	42
placements later additional/more/new/extra/additionally specialist/special/resourced provision/school/place/places	86	45
placements later alternative placement	16	3
placements later at a distance	56	38
placements later capacity in	16	4
placements later capital programme/invest*	82	61
placements later close to home	42	32
placements later closer to home	59	25
placements later free school	88	74
placements later gaps in provision	20	3
placements later increase/increased/increasing .. places	78	33
placements later lack/shortage/number/deficit of .. places/place/placement	53	24
placements later living/live/placed/moved out of area/county	78	33
placements later needs would be better .. specialist setting	73	16
placements later new special	78	53
placements later non maintained	73	41
placements later not enough .. places/place/placement/provision	78	13
placements later out of area	82	27
placements later out of area/county/borough/city placement/provision/school/specialist	82	44
placements later oversubscribed	49	33
placements later place =planning	38	13
placements later placed out of	48	16
placements later placement	23	19
placements later placement .. alternative provision	13	3
placements later provision for those with the most complex needs	49	6
placements later range of provision	24	6
placements later residential college	73	41
placements later residential school/placement/provision/setting/education	81	42
placements later residential special school	84	9
placements later resourced/resource provision/base/unit	71	52
placements later satellite	84	66
placements later school/education/educational place/places/placement/placements	30	6
placements later schools are full	84	66
placements later spaces in	58	13
placements later special school	28	24
placements later special/specialist school/education/educational? place/placement/provision/capacity/places	68	31
placements later specialist setting	42	32
placements later suitable/appropriate place/placement	56	23
placements later unregistered .. placement	16	3
placements opening =places	46	40
placements opening =sufficiency	87	80
placements opening =sufficient provision	32	18
placements opening additional/more/new/extra/additionally specialist/special/resourced provision/school/place/places	97	85
placements opening at a distance	93	63
placements opening capacity in	32	18
placements opening capacity of .. special	71	56
placements opening capital programme/invest*	91	76
placements opening close to home	61	53
placements opening closer to home	32	18
placements opening gaps in provision	16	9
placements opening increase/increased/increasing .. places	93	80
placements opening lack/shortage/number/deficit of .. places/place/placement	89	68
placements opening living/live/placed/moved out of area/county	91	76
placements opening non maintained	91	76
placements opening not enough .. places/place/placement/provision	93	80
placements opening out of area	66	48
placements opening out of area/county/borough/city placement/provision/school/specialist	94	69
placements opening oversubscribed	71	56
placements opening place =planning	91	76
placements opening placed out of	89	45
placements opening placement	26	21
placements opening placement .. alternative provision	22	9
placements opening residential college	91	76
placements opening residential school/placement/provision/setting/education	70	60
placements opening residential special school	83	70
placements opening resourced/resource provision/base/unit	86	77
placements opening satellite	89	70
placements opening school/education/educational place/places/placement/placements	54	30
placements opening schools are full	91	76
placements opening special school	27	23
placements opening special schools? .. struggle for/full/oversubscribed/capacity	89	70
placements opening special/specialist school/education/educational? place/placement/provision/capacity/places	91	78
placements opening specialist setting	55	12
placements opening suitable/appropriate place/placement	76	63
preparation-for-adulthood later 16 to 25	73	16
preparation-for-adulthood later 18 to 25	65	11
preparation-for-adulthood later 19 to 25	73	16
preparation-for-adulthood later =employability	84	52
preparation-for-adulthood later =employment	90	64
preparation-for-adulthood later adult health/social	88	56
preparation-for-adulthood later adult learning	73	16
preparation-for-adulthood later adult service	82	33
preparation-for-adulthood later adulthood	72	50
preparation-for-adulthood later adults	44	24
preparation-for-adulthood later aged/age 16/18/19	49	20
preparation-for-adulthood later apprenticeship	64	40
preparation-for-adulthood later aspiration	50	32
preparation-for-adulthood later at college	52	22
preparation-for-adulthood later care act	90	60
preparation-for-adulthood later career	53	43
preparation-for-adulthood later careers advice/guidance/education/information/hub	91	64
preparation-for-adulthood later college	70	35
preparation-for-adulthood later college staff	69	5
preparation-for-adulthood later colleges are	64	4
preparation-for-adulthood later day service/provision/opportunities	88	63
preparation-for-adulthood later destination	69	28
preparation-for-adulthood later education =employment or/and training	88	29
preparation-for-adulthood later employer*	89	81
preparation-for-adulthood later fe	53	33
preparation-for-adulthood later further education	89	66
preparation-for-adulthood later future planning	57	34
preparation-for-adulthood later housing	34	21
preparation-for-adulthood later independen*	34	21
preparation-for-adulthood later independent living	86	45
preparation-for-adulthood later independent travel	70	23
preparation-for-adulthood later internship	82	61
preparation-for-adulthood later into work	73	16
preparation-for-adulthood later jobs	65	54
preparation-for-adulthood later life after school	73	41
preparation-for-adulthood later life skills	42	23
preparation-for-adulthood later live independently	78	33
preparation-for-adulthood later local/regional/fe/specialist/new college	77	41
preparation-for-adulthood later neet	94	77
preparation-for-adulthood later next steps	23	20
preparation-for-adulthood later next steps in/into .. education/life/training	78	33
preparation-for-adulthood later not in education =employment or training	73	41
preparation-for-adulthood later over 18	65	11
preparation-for-adulthood later paid work	90	78
preparation-for-adulthood later pfa	72	42
preparation-for-adulthood later post 16/19/18	64	20
preparation-for-adulthood later prepar* .. for adulthood	95	53
preparation-for-adulthood later prepared for .. adulthood/adult/next/future/=employment/life	56	9
preparation-for-adulthood later preparing	24	13
preparation-for-adulthood later sixth form	53	28
preparation-for-adulthood later students	72	32
preparation-for-adulthood later supported accommodation	78	53
preparation-for-adulthood later supported intern*	96	83
preparation-for-adulthood later supported living/=employment	88	74
preparation-for-adulthood later to adult	83	30
preparation-for-adulthood later traineeship*	73	41
preparation-for-adulthood later training provider*	77	66
preparation-for-adulthood later transition .. adult	71	49
preparation-for-adulthood later travel training	84	66
preparation-for-adulthood later vocational	53	36
preparation-for-adulthood later voluntary work	57	34
preparation-for-adulthood later work experience/placement	91	72
preparation-for-adulthood later young adults	63	40
preparation-for-adulthood opening 14 to 25	62	42
preparation-for-adulthood opening 16 to 25	86	48
preparation-for-adulthood opening 18 to 25	86	38
preparation-for-adulthood opening 19 to 25	94	69
preparation-for-adulthood opening =employment	98	85
preparation-for-adulthood opening adult health/social	98	58
preparation-for-adulthood opening adult learning	89	70
preparation-for-adulthood opening adult service	83	63
preparation-for-adulthood opening adulthood	99	76
preparation-for-adulthood opening adults	74	45
preparation-for-adulthood opening aged/age 16/18/19	88	48
preparation-for-adulthood opening apprenticeship	94	69
preparation-for-adulthood opening aspiration	39	22
preparation-for-adulthood opening at college	63	48
preparation-for-adulthood opening career	89	70
preparation-for-adulthood opening careers advice/guidance/education/information/hub	96	88
preparation-for-adulthood opening college	83	38
preparation-for-adulthood opening college student	38	22
preparation-for-adulthood opening colleges are	79	27
preparation-for-adulthood opening day service/provision/opportunities	91	76
preparation-for-adulthood opening destination	94	69
preparation-for-adulthood opening education =employment or/and training	89	70
preparation-for-adulthood opening employer*	96	89
preparation-for-adulthood opening fe	63	48
preparation-for-adulthood opening further education	91	58
preparation-for-adulthood opening housing	58	38
preparation-for-adulthood opening independen*	35	23
preparation-for-adulthood opening independent travel	91	76
preparation-for-adulthood opening internship	93	80
preparation-for-adulthood opening into work	89	70
preparation-for-adulthood opening jobs	62	42
preparation-for-adulthood opening live independently	89	70
preparation-for-adulthood opening local/regional/fe/specialist/new college	58	32
preparation-for-adulthood opening neet	94	83
preparation-for-adulthood opening next steps	45	38
preparation-for-adulthood opening not in education =employment or training	94	85
preparation-for-adulthood opening over 18	76	47
preparation-for-adulthood opening paid work	93	80
preparation-for-adulthood opening pfa	93	80
preparation-for-adulthood opening post 16 pathway	91	76
preparation-for-adulthood opening post 16/19/18	77	57
preparation-for-adulthood opening prepar* .. for adult life/living	96	89
preparation-for-adulthood opening prepar* .. for adulthood	99	75
preparation-for-adulthood opening prepared for .. adulthood/adult/next/future/=employment/life	93	63
preparation-for-adulthood opening preparing	39	21
preparation-for-adulthood opening sixth form	76	48
preparation-for-adulthood opening students	79	56
preparation-for-adulthood opening supported intern*	97	92
preparation-for-adulthood opening supported living/=employment	94	83
preparation-for-adulthood opening to adult	98	45
preparation-for-adulthood opening training provider*	63	48
preparation-for-adulthood opening transition .. adult	90	39
preparation-for-adulthood opening travel training	93	63
preparation-for-adulthood opening vocational	91	76
preparation-for-adulthood opening work experience/placement	93	80
preparation-for-adulthood opening young adults	83	70
school-inclusion later advisory teach*	81	51
school-inclusion later attended mainstream school	12	2
school-inclusion later autism friendly	58	33
school-inclusion later back into mainstream school/settings/education/provision	37	2
school-inclusion later barriers to learning	51	32
school-inclusion later behaviour support	30	13
school-inclusion later classroom	38	26
school-inclusion later cluster	24	14
school-inclusion later educational psycholog*	40	10
school-inclusion later graduated approach/response	81	60
school-inclusion later headteacher	42	31
school-inclusion later high needs funding	48	16
school-inclusion later in schools	17	6
school-inclusion later in special schools	2	0
school-inclusion later in/within mainstream school/setting/education/provision/classroom	32	6
school-inclusion later inclusion	33	18
school-inclusion later inclusion in/of/team/service	11	1
school-inclusion later inclusive practice/education/school/classroom/culture/approach/ethos/mainstream/setting	43	18
school-inclusion later learning support	38	13
school-inclusion later local schools	32	18
school-inclusion later mainstream	37	23
school-inclusion later mainstream school/setting/education/provision	39	22
school-inclusion later mental health support teams in schools	12	2
school-inclusion later notional budget	82	61
school-inclusion later nurture	64	19
school-inclusion later ordinarily available	77	63
school-inclusion later outreach	44	20
school-inclusion later reasonable adjustment	54	24
school-inclusion later reintegrat* .. mainstream	37	2
school-inclusion later remain .. in local/mainstream schools	48	16
school-inclusion later remain in mainstream	32	7
school-inclusion later residential special school	7	1
school-inclusion later return to mainstream	12	2
school-inclusion later school leaders	33	14
school-inclusion later school staff	10	3
school-inclusion later schools	20	9
school-inclusion later schools .. meet the? needs	58	13
school-inclusion later sen support	63	35
school-inclusion later senco	45	27
school-inclusion later senco network	38	13
school-inclusion later send support level/service	78	53
school-inclusion later special educational needs coordinator	61	33
school-inclusion later special schools	11	7
school-inclusion later specialist teach*	55	20
school-inclusion later support .. schools	41	15
school-inclusion later support/advice/help/guidance to/for/in schools	61	20
school-inclusion later supports/support schools	19	5
school-inclusion later targeted school support	73	16
school-inclusion later teaching assistant	39	20
school-inclusion later teaching team/service	48	16
school-inclusion later team around the school	49	27
school-inclusion later toolkit	39	26
school-inclusion later top up funding	65	27
school-inclusion opening advisory teach*	64	45
school-inclusion opening barriers to learning	35	20
school-inclusion opening behaviour support	43	30
school-inclusion opening classroom	57	52
school-inclusion opening cluster	63	48
school-inclusion opening educational psycholog*	49	30
school-inclusion opening graduated approach/response	93	54
school-inclusion opening headteacher	49	36
school-inclusion opening high needs funding	64	45
school-inclusion opening in schools	27	7
school-inclusion opening in special schools	9	6
school-inclusion opening in/within mainstream school/setting/education/provision/classroom	54	36
school-inclusion opening inclusion	66	49
school-inclusion opening inclusion in/of/team/service	32	16
school-inclusion opening inclusive practice/education/school/classroom/culture/approach/ethos/mainstream/setting	94	83
school-inclusion opening local schools	76	47
school-inclusion opening mainstream	44	20
school-inclusion opening mainstream school/setting/education/provision	81	67
school-inclusion opening nurture	59	30
school-inclusion opening ordinarily available	97	59
school-inclusion opening outreach	71	35
school-inclusion opening reasonable adjustment	71	36
school-inclusion opening residential special school	5	1
school-inclusion opening return to mainstream	16	5
school-inclusion opening school leaders	67	48
school-inclusion opening school staff	36	28
school-inclusion opening schools	26	14
school-inclusion opening schools .. meet the? needs	89	70
school-inclusion opening sen support	62	37
school-inclusion opening senco	73	51
school-inclusion opening send support level/service	89	70
school-inclusion opening special educational needs coordinator	89	45
school-inclusion opening special provision	64	45
school-inclusion opening special schools	14	9
school-inclusion opening specialist teach*	60	51
school-inclusion opening support .. schools	50	21
school-inclusion opening support/advice/help/guidance to/for/in schools	57	48
school-inclusion opening supports/support schools	63	48
school-inclusion opening teaching assistant	69	53
school-inclusion opening team around the school	91	36
school-inclusion opening toolkit	63	22
school-inclusion opening top up funding	89	70
social-care later =activities	46	40
social-care later =activities .. =community/holiday/leisure	74	45
social-care later =activities and food	48	16
social-care later after school club	73	16
social-care later care act assessment	84	9
social-care later care package	50	19
social-care later carers assessment	43	26
social-care later child in need	70	23
social-care later children in need	73	41
social-care later children with disabilities team/service	81	42
social-care later children/disabled/adult social care	35	9
social-care later clubs	64	48
social-care later community =activities	39	5
social-care later continuing care	45	20
social-care later continuing healthcare	73	16
social-care later designated social care officer	36	8
social-care later direct payment	95	70
social-care later disabilities team/service	49	19
social-care later disabled children	66	57
social-care later disabled children team/service/social	70	23
social-care later dsco	65	27
social-care later early help	59	39
social-care later family breakdown	65	44
social-care later family hub	55	33
social-care later family support	78	40
social-care later holiday	15	10
social-care later holiday =activities/scheme/club/provision	81	66
social-care later home adaptation	73	16
social-care later leisure	37	16
social-care later overnight stay/break	91	72
social-care later packages of care	55	36
social-care later personal assistants	84	66
social-care later personal budget	59	36
social-care later personal care	43	26
social-care later recreational	73	41
social-care later respite	56	39
social-care later short break	59	27
social-care later siblings	55	43
social-care later sitting service	73	41
social-care later social =activities	78	33
social-care later social care	38	10
social-care later social care team/worker/practitioner/assessment/support/service/need/provision/professional/contribution/advice/input/leader/offer	58	14
social-care later social groups	73	16
social-care later social opportunities	73	16
social-care later social prescrib*	42	9
social-care later social work*	46	26
social-care later sports =activities	73	41
social-care later team around the family	58	33
social-care later threshold .. social care	84	38
social-care later young carer	69	56
social-care later youth club/service/centre	39	26
social-care opening =activities	77	72
social-care opening care package	32	18
social-care opening carers assessment	75	48
social-care opening child in need	93	47
social-care opening children with disabilities team/service	88	59
social-care opening children/disabled/adult social care	70	24
social-care opening clubs	86	68
social-care opening community =activities	72	45
social-care opening complex needs team	89	70
social-care opening continuing care	21	16
social-care opening continuing healthcare	64	45
social-care opening cwd	91	56
social-care opening designated social care officer	86	28
social-care opening direct payment	98	78
social-care opening disabilities team/service	66	52
social-care opening disabled children	68	57
social-care opening disabled children team/service/social	94	69
social-care opening dsco	89	45
social-care opening early help	73	60
social-care opening family breakdown	89	70
social-care opening family hub	60	36
social-care opening family support	80	65
social-care opening holiday	66	59
social-care opening holiday =activities/scheme/club/provision	91	56
social-care opening home adaptation	64	45
social-care opening leisure	78	62
social-care opening overnight stay/break	95	87
social-care opening packages of care	38	12
social-care opening parenting support	64	45
social-care opening personal assistants	79	40
social-care opening personal budget	98	73
social-care opening personal health budget	91	76
social-care opening respite	93	72
social-care opening short break	95	77
social-care opening siblings	58	48
social-care opening social care	75	38
social-care opening social care team/worker/practitioner/assessment/support/service/need/provision/professional/contribution/advice/input/leader/offer	90	39
social-care opening social opportunities	89	45
social-care opening social provision	89	70
social-care opening social work*	66	42
social-care opening team around the family	64	45
social-care opening threshold .. social care	71	36
social-care opening wider family	63	48
social-care opening young carer	82	73
social-care opening youth club/service/centre	51	36
therapies later =integrated/specialist/=community/children therapy/therapies team/service	73	41
therapies later communicat* and language	61	11
therapies later dysphagia	57	9
therapies later hydrotherapy	59	36
therapies later occupational health service	48	16
therapies later occupational therap*	83	39
therapies later physiotherap*	81	33
therapies later salt	48	16
therapies later speech and language	62	11
therapies later speech and language therap*	76	25
therapies later speech language and communicat*	32	9
therapies later speech language and communication need/difficulties	81	6
therapies later therapeutic =intervention/=interventions/services	61	11
therapies later therapies	36	16
therapies later therapist	41	22
therapies later therapy service/team/provision/assessment/input/offer/support/need/intervention	70	15
therapies opening =integrated/specialist/=community/children therapy/therapies team/service	97	60
therapies opening dysphagia	68	27
therapies opening hydrotherapy	89	45
therapies opening language and communication	73	32
therapies opening occupational health service	91	36
therapies opening occupational therap*	98	50
therapies opening physiotherap*	91	63
therapies opening salt	91	56
therapies opening sensory integration	68	27
therapies opening speech and language	82	41
therapies opening speech and language therap*	97	50
therapies opening speech communication and language	78	65
therapies opening speech language	48	32
therapies opening speech language and communicat*	82	58
therapies opening speech language and communication need/difficulties	76	33
therapies opening therapeutic =intervention/=interventions/services	48	32
therapies opening therapies	81	32
therapies opening therapist	64	18
therapies opening therapy service/team/provision/assessment/input/offer/support/need/intervention	93	44
transitions later =moves/=move/=moving	26	12
transitions later admission	21	5
transitions later adult service/services/team/teams/social/health .. begin/start/take/takes/involved/over	75	5
transitions later approach* adulthood	33	4
transitions later at 18	44	20
transitions later at key points	65	27
transitions later discharge from	49	33
transitions later enter* adulthood	49	31
transitions later enter/entering/entry .. reception/year/nursery/school/college	29	5
transitions later feeder	57	34
transitions later from children .. to adult	82	27
transitions later from nursery/primary/reception/year/early	40	15
transitions later hand over	59	33
transitions later handover/handovers/=handed	31	20
transitions later into adulthood	62	3
transitions later into reception/year/nursery/college/secondary	47	34
transitions later key transition/points	78	33
transitions later leave/leaving/left/leaves .. hospital/care/school/custody/=special	28	9
transitions later move	9	1
transitions later move on to	24	8
transitions later move/moves/moving between/from/on/to/into .. school/setting/phase/service/adult/provider*/secondary/placement/stage	64	19
transitions later move/moves/moving/moved .. from .. to	29	16
transitions later moving into/to adulthood	42	4
transitions later next phase of	38	13
transitions later next setting	53	8
transitions later next stage in/of .. life/education	48	16
transitions later phase transfer	65	27
transitions later prepared for .. secondary/=next/school/move	30	13
transitions later receiving/destination school/setting/provider*	66	55
transitions later return/returned/returning/reintegrat* .. mainstream/school/full	26	2
transitions later start/starts/starting/started .. reception/secondary/year/nursery/college	40	19
transitions later starting school	31	9
transitions later to adult service/services/team/teams/health/social/mental	57	13
transitions later transfer	55	33
transitions later transfer/transfers/transferring from/between/to .. school/setting/phase/service/adult/secondary	78	33
transitions later transition plan	86	33
transitions later transition to/into/between/from	72	15
transitions later transition*	83	38
transitions later travel with them	57	34
transitions later turn/turns/turned/reach/reaches .. 18/18th/eighteen	64	15
transitions later year 9 review	58	13
transitions opening =moves/=move/=moving	61	46
transitions opening admission	27	15
transitions opening adult service/services/team/teams/social/health .. begin/start/take/takes/involved/over	68	27
transitions opening approach* adulthood	32	18
transitions opening at 18	81	17
transitions opening at key points	71	36
transitions opening discharge from	89	45
transitions opening enter* adulthood	38	12
transitions opening enter/entering/entry .. reception/year/nursery/school/college	34	22
transitions opening feeder	68	52
transitions opening from children .. to adult	94	73
transitions opening from nursery/primary/reception/year/early	52	28
transitions opening hand over	50	38
transitions opening handover/handovers/=handed	70	37
transitions opening into adult service	91	36
transitions opening into adulthood	66	34
transitions opening into reception/year/nursery/college/secondary	84	76
transitions opening key transition/points	64	45
transitions opening leave/leaving/left/leaves .. hospital/care/school/custody/=special	45	20
transitions opening move	50	32
transitions opening move/moves/moving between/from/on/to/into .. school/setting/phase/service/adult/provider*/secondary/placement/stage	97	68
transitions opening move/moves/moving/moved .. from .. to	68	58
transitions opening moving into/to adulthood	55	29
transitions opening phase transfer	91	56
transitions opening prepared for .. secondary/=next/school/move	45	35
transitions opening receiving/destination school/setting/provider*	74	62
transitions opening return/returned/returning/reintegrat* .. mainstream/school/full	46	14
transitions opening start/starts/starting/started .. reception/secondary/year/nursery/college	56	51
transitions opening starting school	44	22
transitions opening to adult service/services/team/teams/health/social/mental	87	31
transitions opening transfer	75	69
transitions opening transfer/transfers/transferring from/between/to .. school/setting/phase/service/adult/secondary	94	83
transitions opening transition plan	94	69
transitions opening transition to/into/between/from	94	66
transitions opening transition*	97	65
transitions opening turn/turns/turned/reach/reaches .. 18/18th/eighteen	86	34
transport later home to school travel	48	16
transport later long journey	38	13
transport later minibus	65	44
transport later taxi	74	41
transport later transport	47	29
transport later travel arrangement/assistance/support/plan/policy	58	13
transport later travel long distances	38	13
transport opening home to school travel	93	80
transport opening long journey	89	45
transport opening taxi	94	85
transport opening transport	99	91
transport opening travel arrangement/assistance/support/plan/policy	89	83
transport opening travel long distances	71	36
waiting-times later 20 week	88	18
waiting-times later =drift/=drifted	25	3
waiting-times later =late	57	8
waiting-times later =prompt	19	2
waiting-times later =punctual	66	28
waiting-times later =rapid	24	15
waiting-times later =slow/=slower/=slowly .. issue/assess/process/complete/respond/arrange/update/amend/obtain	57	9
waiting-times later =stuck	26	8
waiting-times later =timely	51	9
waiting-times later =timely access/assessment/completion/diagnosis/issue/issuing/identification/appointment/intervention	71	5
waiting-times later as soon as	21	2
waiting-times later at short notice	9	2
waiting-times later at the right time	37	1
waiting-times later average .. weeks/months	86	53
waiting-times later await* .. assessment/diagnosis/appointment/support/placement/specialist/need	43	29
waiting-times later backlog	82	21
waiting-times later by the statutory/due date	57	9
waiting-times later delay	63	12
waiting-times later delay in/to .. assess/assessment/receive/receiving/access/accessing/issue/issuing/diagnosis/provision/plan/update/updating/ehc/ehcp/process/placement/support	85	33
waiting-times later delays are	42	9
waiting-times later does/do not start/begin early enough	59	10
waiting-times later expedit*	48	16
waiting-times later for .. months before	57	9
waiting-times later held up	53	14
waiting-times later in a =timely way/manner/fashion	43	8
waiting-times later in days	71	6
waiting-times later in good time	36	4
waiting-times later long/lengthy/longer/longest/significant/excessive/unacceptable/protracted/increasing/extended wait	83	23
waiting-times later long/lengthy/significant/huge/considerable/further/unnecessary/avoidable delay	71	26
waiting-times later longest	66	49
waiting-times later month wait	73	41
waiting-times later months .. for .. assessment/appointment/diagnosis/place/decision	79	30
waiting-times later no waiting list	58	13
waiting-times later not .. in a =timely way/manner/fashion	65	11
waiting-times later not .. quickly enough	70	9
waiting-times later not .. until .. months/weeks/year	41	5
waiting-times later not .. up to date	22	6
waiting-times later on time	61	5
waiting-times later out of date	17	2
waiting-times later overdue	80	11
waiting-times later promptly/swiftly/quickly	36	6
waiting-times later reduce/reduced/reducing/reduction .. wait/waiting	82	38
waiting-times later referral to treatment	78	53
waiting-times later right support/help at the right time	36	3
waiting-times later running at	47	31
waiting-times later seen/assessed/assess/met/available quickly/promptly/swiftly/rapidly	67	8
waiting-times later seen/assessed/completed/issued/diagnosed .. in a =timely way/manner/fashion	79	6
waiting-times later slow to	37	4
waiting-times later soon enough	73	16
waiting-times later sooner	56	20
waiting-times later speed with/at	73	16
waiting-times later spend/spent months	66	5
waiting-times later start/starts/begin/begins/started too late	32	9
waiting-times later statutory time scale/frame/limit	73	16
waiting-times later statutory timescale/timeframe/deadline/timeline/limit	88	7
waiting-times later swift access	58	33
waiting-times later take/takes/took too/so long	75	20
waiting-times later take/takes/took/taken .. months/year/years/weeks	64	27
waiting-times later the point of crisis	31	20
waiting-times later then and there	57	9
waiting-times later time frame/scale	59	10
waiting-times later timeliness	76	3
waiting-times later timescale/timeframe	60	27
waiting-times later too late	66	7
waiting-times later too long	54	15
waiting-times later triage	70	36
waiting-times later up to .. months/weeks/year	56	32
waiting-times later wait	70	33
waiting-times later wait/waiting .. too/very long/longer	92	43
waiting-times later wait/waiting .. week/month/year	97	45
waiting-times later wait/waiting for	79	27
waiting-times later wait/waiting time/list/period	77	33
waiting-times later wait/waiting well	84	66
waiting-times later week wait	73	16
waiting-times later weeks/months .. without	56	3
waiting-times later weeks/months/days later/after	45	6
waiting-times later while/whilst .. wait/waiting/await*	91	63
waiting-times later within .. day/days/hour/hours/week/weeks/fortnight/month/months	64	17
waiting-times later within .. weeks/days/months of	65	9
waiting-times later within/beyond/exceed the? 20/twenty/18/eighteen week	95	17
waiting-times later without delay	30	3
waiting-times later without waiting	73	16
waiting-times opening 20 week	76	30
waiting-times opening =drift/=drifted	53	15
waiting-times opening =late	66	6
waiting-times opening =prompt	52	8
waiting-times opening =punctual	43	27
waiting-times opening =rapid	36	11
waiting-times opening =timely	55	6
waiting-times opening =timely access/assessment/completion/diagnosis/issue/issuing/identification/appointment/intervention	88	22
waiting-times opening as soon as	17	9
waiting-times opening at short notice	55	16
waiting-times opening at the right time	42	11
waiting-times opening await* .. assessment/diagnosis/appointment/support/placement/specialist/need	94	48
waiting-times opening backlog	97	34
waiting-times opening behind schedule	68	27
waiting-times opening by the statutory/due date	68	27
waiting-times opening delay	74	41
waiting-times opening delay and gap	93	63
waiting-times opening delay in/to .. assess/assessment/receive/receiving/access/accessing/issue/issuing/diagnosis/provision/plan/update/updating/ehc/ehcp/process/placement/support	96	44
waiting-times opening does/do not start/begin early enough	76	23
waiting-times opening expedit*	89	45
waiting-times opening gap and delay	91	76
waiting-times opening in a =timely way/manner/fashion	53	11
waiting-times opening in days	43	27
waiting-times opening in good time	59	14
waiting-times opening long/lengthy/longer/longest/significant/excessive/unacceptable/protracted/increasing/extended wait	98	73
waiting-times opening long/lengthy/significant/huge/considerable/further/unnecessary/avoidable delay	69	35
waiting-times opening longest	68	52
waiting-times opening months .. for .. assessment/appointment/diagnosis/place/decision	68	52
waiting-times opening no waiting list	89	45
waiting-times opening not .. quickly enough	71	36
waiting-times opening not .. up to date	36	11
waiting-times opening on time	79	11
waiting-times opening out of date	42	13
waiting-times opening overdue	83	17
waiting-times opening prompt access	64	45
waiting-times opening promptly/swiftly/quickly	43	11
waiting-times opening quicker	89	45
waiting-times opening reduce/reduced/reducing/reduction .. wait/waiting	92	73
waiting-times opening right support/help at the right time	31	23
waiting-times opening seen/assessed/assess/met/available quickly/promptly/swiftly/rapidly	91	71
waiting-times opening seen/assessed/completed/issued/diagnosed .. in a =timely way/manner/fashion	79	54
waiting-times opening slow to	43	14
waiting-times opening soon enough	94	60
waiting-times opening sooner	64	13
waiting-times opening speed with/at	71	36
waiting-times opening start/starts/begin/begins/started too late	67	15
waiting-times opening statutory time scale/frame/limit	91	36
waiting-times opening statutory timescale/timeframe/deadline/timeline/limit	96	15
waiting-times opening swift access	89	45
waiting-times opening take/takes/took too/so long	82	73
waiting-times opening take/takes/took/taken .. months/year/years/weeks	52	28
waiting-times opening the point of crisis	55	16
waiting-times opening time it takes	82	58
waiting-times opening time taken	74	62
waiting-times opening timeliness	86	10
waiting-times opening timescale/timeframe	53	24
waiting-times opening too late	60	16
waiting-times opening too long	68	52
waiting-times opening triage	72	62
waiting-times opening wait	93	66
waiting-times opening wait/waiting .. too/very long/longer	99	82
waiting-times opening wait/waiting .. week/month/year	98	77
waiting-times opening wait/waiting for	94	70
waiting-times opening wait/waiting time/list/period	91	70
waiting-times opening wait/waiting up to	89	70
waiting-times opening wait/waiting well	89	70
waiting-times opening weeks/months/days later/after	43	27
waiting-times opening while/whilst .. wait/waiting/await*	91	62
waiting-times opening within .. day/days/hour/hours/week/weeks/fortnight/month/months	79	7
waiting-times opening within .. weeks/days/months of	70	44
waiting-times opening within/beyond/exceed the? 20/twenty/18/eighteen week	95	20
waiting-times opening without delay	59	16
waiting-times opening without waiting	64	45
workforce later =knowledgeable	57	26
workforce later =qualified/=qualify/=qualification/=accredited	66	40
workforce later additional posts	48	16
workforce later agency/=locum workers/worker/staff/cover/=locums	74	41
workforce later agency/locum/temporary staff	89	46
workforce later appoint*	19	3
workforce later attend/attended .. course/courses/workshop/workshops	38	5
workforce later awareness and knowledge	73	41
workforce later capacity	33	10
workforce later capacity of/in the? .. team/service/workforce/psychology	78	13
workforce later caseload	72	37
workforce later changes in .. workers/managers	53	8
workforce later changes of/in social workers	73	16
workforce later changes of/in staff/personnel/caseworker	49	11
workforce later changes/change of .. social/worker/workers/coordinator/caseworker/personnel/staff	29	9
workforce later coaching	34	10
workforce later come/came/coming and go/went/going	55	31
workforce later commitment	21	4
workforce later confident/confidently .. staff/practitioners/teachers	49	9
workforce later experienced	46	20
workforce later expertise	67	25
workforce later far too small	53	8
workforce later gaps in the? .. knowledge	48	16
workforce later had .. three/four/five/several .. workers/coordinators/caseworkers	74	57
workforce later high turnover	78	13
workforce later highly skilled	53	8
workforce later increased the number of	14	4
workforce later increased the number of .. therapists/staff/posts/practitioners/psychologists	73	41
workforce later induction	76	56
workforce later knowledge and skills/understanding/expertise	78	13
workforce later knowledge of	20	1
workforce later lack .. specialist knowledge	61	11
workforce later lack of .. training	48	16
workforce later lack of staff/staffing/capacity/workforce	73	16
workforce later lack of understanding and training	73	16
workforce later lack the? skills/training/knowledge/expertise	73	16
workforce later limited/=insufficient/reduced/increased/additional capacity	43	7
workforce later new posts	58	13
workforce later new starters	74	57
workforce later not .. been? replaced	63	21
workforce later not enough .. visitors/therapists/staff/psychologists/nurses/workers/teachers/practitioners/doctors	74	7
workforce later not trained	65	11
workforce later post/posts .. empty/vacant/filled/unfilled/lost/remain/created	87	42
workforce later practitioners understanding	52	22
workforce later professional development	73	41
workforce later professionals lack	73	16
workforce later recruit*	78	17
workforce later retention	49	33
workforce later shortage of .. staff/therapists/psychologists/practitioners/nurses/professionals	48	16
workforce later sickness	54	44
workforce later skilled/=knowledgeable/committed/=dedicated/passionate* staff/workforce/practitioners/professionals/team/workers	43	18
workforce later skills	49	14
workforce later social worker/psychologist/therapist capacity	73	16
workforce later specialist/expert staff/knowledge	44	4
workforce later spread .. thinly	69	9
workforce later staff	36	8
workforce later staff .. leave/left/leaving	63	35
workforce later staff .. skills/knowledge/expertise/confidence/trained/understanding	64	7
workforce later staff/staffing shortage/capacity/level/change/turnover/absence/resource/issue/challenges	63	24
workforce later staffing	32	11
workforce later stretched	21	7
workforce later supervision	72	46
workforce later termly/regular network	61	11
workforce later too few .. visitors/therapists/staff/psychologists/nurses/workers/teachers/practitioners/specialists	69	49
workforce later train/trained/trains staff/professionals/practitioners/teachers/schools	73	10
workforce later training	62	13
workforce later training for/to/from/programme/offer/opportunities/package/has/is	65	13
workforce later turnover	86	38
workforce later unfilled	70	9
workforce later upskill*	78	13
workforce later vacanc*	86	48
workforce later vacant	64	16
workforce later well trained	49	11
workforce later workforce	85	43
workforce opening =instability	82	38
workforce opening =knowledgeable	50	21
workforce opening =qualified/=qualify/=qualification/=accredited	58	45
workforce opening agency/=locum workers/worker/staff/cover/=locums	73	56
workforce opening appoint*	22	10
workforce opening attend/attended .. course/courses/workshop/workshops	73	56
workforce opening capacity	66	16
workforce opening capacity of/in the? .. team/service/workforce/psychology	91	76
workforce opening caseload	78	62
workforce opening changes in .. workers/managers	63	22
workforce opening changes of/in staff/personnel/caseworker	64	45
workforce opening churn	73	56
workforce opening coaching	42	18
workforce opening commitment	24	16
workforce opening confident/confidently .. staff/practitioners/teachers	49	21
workforce opening experienced	38	17
workforce opening expertise	68	38
workforce opening gaps in the? .. knowledge	89	70
workforce opening high turnover	89	70
workforce opening highly skilled	38	22
workforce opening increased the number of	16	9
workforce opening increased the size of	89	45
workforce opening induction	78	65
workforce opening knowledge and skills/understanding/expertise	91	76
workforce opening knowledge of	10	4
workforce opening lack of .. training	89	45
workforce opening lack of staff/staffing/capacity/workforce	89	45
workforce opening lack the? skills/training/knowledge/expertise	89	45
workforce opening limited/=insufficient/reduced/increased/additional capacity	91	36
workforce opening new posts	64	45
workforce opening not .. been? replaced	48	32
workforce opening not enough .. visitors/therapists/staff/psychologists/nurses/workers/teachers/practitioners/doctors	78	25
workforce opening post/posts .. empty/vacant/filled/unfilled/lost/remain/created	78	65
workforce opening practitioners understanding	70	18
workforce opening professional development	93	80
workforce opening recruit*	93	70
workforce opening retention	89	70
workforce opening shortage of .. staff/therapists/psychologists/practitioners/nurses/professionals	96	78
workforce opening size of	38	22
workforce opening skilled/=knowledgeable/committed/=dedicated/passionate* staff/workforce/practitioners/professionals/team/workers	94	54
workforce opening skills	37	19
workforce opening specialist/expert staff/knowledge	49	38
workforce opening spread .. thinly	58	25
workforce opening staff	47	26
workforce opening staff .. leave/left/leaving	78	65
workforce opening staff .. skills/knowledge/expertise/confidence/trained/understanding	92	54
workforce opening staff/staffing shortage/capacity/level/change/turnover/absence/resource/issue/challenges	94	73
workforce opening staffing	60	16
workforce opening stretched	69	25
workforce opening supervision	49	38
workforce opening termly/regular network	73	56
workforce opening too few .. visitors/therapists/staff/psychologists/nurses/workers/teachers/practitioners/specialists	49	23
workforce opening train/trained/trains staff/professionals/practitioners/teachers/schools	94	54
workforce opening training	78	42
workforce opening training for professionals	91	76
workforce opening training for/to/from/programme/offer/opportunities/package/has/is	81	45
workforce opening turnover	94	73
workforce opening vacanc*	86	48
workforce opening vacant	70	18
workforce opening well trained	89	45
workforce opening workforce	98	94
workforce opening workload	89	70
`
