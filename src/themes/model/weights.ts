/** Weights of the model of themes. Made by `npm run train`; not to be edited. */

/** SHA-256 of the findings that the model was trained on. */
export const TRAINED_ON = '545379ba5d4448e1265ad09cc4396fe7038e6a93be8c65d14b7d370abf1fd99b'
/** Fingerprint of the cues that the model was trained with; see `training/fingerprint.ts`. */
export const CODEBOOK = '4680a227f20f1b66f8025369daca5fbbdde227b4ca5276e23df578c5236807f0'
/** Fingerprint of the code that makes the features. */
export const FEATURES = 'ad4fdacd4fd71f363935737440ceb5df852ecc82acb62dac2861596769c4a903'

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
certainOpening	0.35	0.06
cover	0.36	1.29
distinctPhrases	-0.62	-0.31
earliness	0.24	-0.13
earlyInOpening	0.19	1.14
inConsequence	0.15	-0.07
inExample	0.37	0.54
inLast	0.18	-0.40
later	-0.01	-0.37
later:beforeVerb	0.67	-0.37
later:consequence	-0.39	0.57
later:example	-0.34	-0.41
later:granted	0.07	-0.12
later:judgedClause	0.48	-0.17
later:judgedNear	0.29	0.34
later:late	-0.18	-0.09
later:ofWhom	0.01	0.02
later:plain	0.22	0.71
later:plainBeforeVerb	-0.09	0.55
later:plainJudged	0.13	0.46
likelyThemes	0.06	0.37
longestPhrase	0.32	-0.09
mentions	-0.73	0.79
mostProminent	0.47	0.07
opening	-0.37	0.30
opening:beforeVerb	-0.36	0.51
opening:consequence	0.45	-0.02
opening:development	0.37	0.01
opening:example	-0.16	-0.80
opening:granted	-0.07	-0.14
opening:improvement-area	-0.40	0.29
opening:judgedClause	0.42	0.48
opening:judgedNear	-0.10	0.89
opening:late	0.15	-0.23
opening:ofWhom	-0.08	0.26
opening:plain	-0.11	-0.19
opening:plainBeforeVerb	0.12	-0.29
opening:plainJudged	-0.02	-0.85
opening:priority-action	-0.17	0.11
opening:strength	-0.17	-0.12
openingAlone	-0.10	-0.92
opensFinding	0.25	0.07
passing	-0.13	-0.28
relativeProminence	0.33	1.04
relativeScore	0.86	0.25
ruleScore	0.18	-0.14
score:development	-0.24	-0.49
score:improvement-area	0.26	1.06
score:priority-action	0.32	-0.20
score:strength	-0.16	-0.52
scoreAlone	-0.10	-0.88
scoreOfLong	0.70	0.60
sentenceShare	-0.04	0.86
sentences	-0.63	0.13
shareOfOpening	0.19	0.08
shareOfStrong	0.76	0.42
soleShare	1.09	0.08
textShare	0.01	0.18
trust:primary:any	-0.64	0.00
trust:primary:later	-0.43	-0.13
trust:primary:opening	-0.49	0.25
trust:primary:rankAny	-0.70	-1.20
trust:primary:rankOpening	-0.32	0.21
trust:primary:relativeAny	0.80	-0.43
trust:primary:relativeOpening	-0.52	-0.06
trust:primary:rest	0.58	0.88
trust:primary:sum	-0.13	0.44
trust:theme:any	0.07	0.45
trust:theme:later	-0.58	-0.02
trust:theme:opening	-0.09	0.60
trust:theme:rankAny	-1.34	-0.73
trust:theme:rankOpening	-0.08	-0.05
trust:theme:relativeAny	0.90	0.51
trust:theme:relativeOpening	-0.18	-0.05
trust:theme:rest	1.08	-0.17
trust:theme:sum	0.93	0.05
uncued	-4.43	-0.99
words	-0.53	0.30
`

/** Features of a finding, with their weights for each theme being coded. */
export const CODED = `
bias	ehcp=-0.85 waiting-times=-0.16 local-offer=-1.19 co-production=-0.76 parental-confidence=-0.73 joint-working=-0.71 leadership=-1.22 data-and-quality=-0.39 identification=-1.16 therapies=-0.67 mental-health=-0.65 neurodevelopment=-1.15 community-health=-0.91 social-care=-0.54 preparation-for-adulthood=-1.21 transitions=-0.98 attainment=-1.65 attendance-and-exclusion=-0.85 placements=-0.97 alternative-provision=-1.07 school-inclusion=-1.37 workforce=0.12 children-in-care=-1.06 equity=-0.84 transport=-1.29
later:alternative-provision	family-information=-0.13 parental-confidence=-0.05 joint-working=-0.43 leadership=-0.07 data-and-quality=0.60 social-care=0.12 preparation-for-adulthood=-0.35 transitions=-0.20 attendance-and-exclusion=0.24 alternative-provision=0.40 school-inclusion=0.07 workforce=-0.16
later:attainment	waiting-times=-0.12 family-information=-0.14 co-production=0.19 parental-confidence=0.13 joint-working=0.26 data-and-quality=0.09 identification=0.47 mental-health=-0.07 community-health=0.18 social-care=0.13 transitions=-0.15 attainment=0.09 alternative-provision=-0.12 workforce=-0.14 children-in-care=-0.11 equity=0.07
later:attendance-and-exclusion	ehcp=-0.39 local-offer=-0.07 family-information=-0.08 co-production=-0.06 joint-working=-0.33 leadership=-0.37 data-and-quality=0.26 identification=0.10 mental-health=-0.10 neurodevelopment=-0.09 community-health=-0.15 social-care=-0.05 preparation-for-adulthood=-0.15 transitions=-0.27 attainment=0.20 placements=0.17 alternative-provision=0.22 school-inclusion=-0.30 children-in-care=0.27 equity=0.24
later:children-in-care	ehcp=-0.06 waiting-times=0.13 family-information=0.08 co-production=-0.11 parental-confidence=0.09 joint-working=-0.10 data-and-quality=0.37 identification=-0.18 community-health=0.09 social-care=0.18 preparation-for-adulthood=0.07 transitions=0.21 school-inclusion=-0.15 workforce=-0.12 children-in-care=0.11 equity=0.12
later:co-production	ehcp=-0.25 waiting-times=-0.05 local-offer=0.11 co-production=-0.47 parental-confidence=0.34 joint-working=-0.19 leadership=-0.39 data-and-quality=0.61 identification=-0.22 therapies=-0.18 mental-health=0.11 neurodevelopment=-0.36 community-health=-0.24 social-care=-0.22 preparation-for-adulthood=-0.15 attainment=-0.06 attendance-and-exclusion=-0.14 school-inclusion=-0.20 workforce=-0.17 children-in-care=-0.20 equity=-0.17
later:community-health	ehcp=-0.12 waiting-times=0.10 family-information=-0.07 parental-confidence=0.16 joint-working=0.47 leadership=0.15 therapies=0.08 neurodevelopment=0.08 community-health=-0.18 social-care=-0.22 preparation-for-adulthood=-0.10 transitions=-0.09 attainment=-0.06 attendance-and-exclusion=-0.21 placements=-0.10 school-inclusion=-0.22 children-in-care=-0.10 equity=0.28
later:data-and-quality	ehcp=-0.14 waiting-times=0.18 co-production=-0.10 parental-confidence=-0.09 joint-working=-0.39 leadership=0.33 data-and-quality=-0.37 identification=-0.24 therapies=0.16 mental-health=-0.14 neurodevelopment=0.06 community-health=-0.11 social-care=-0.26 preparation-for-adulthood=-0.15 attainment=-0.07 attendance-and-exclusion=-0.27 placements=0.36 alternative-provision=0.17
later:ehcp	ehcp=0.19 waiting-times=0.57 local-offer=-0.06 family-information=-0.07 co-production=0.34 parental-confidence=-0.11 joint-working=0.79 leadership=0.25 data-and-quality=-0.14 identification=-0.11 mental-health=-0.35 neurodevelopment=-0.06 community-health=-0.13 social-care=-0.28 preparation-for-adulthood=-0.07 transitions=-0.16 attainment=-0.09 placements=0.32 workforce=0.10 children-in-care=-0.13 equity=-0.41
later:equity	waiting-times=0.40 parental-confidence=-0.12 joint-working=0.31 leadership=0.09 data-and-quality=-0.09 identification=0.23 therapies=0.05 mental-health=-0.11 social-care=-0.13 preparation-for-adulthood=0.17 transitions=0.13 attendance-and-exclusion=-0.11 placements=-0.13 school-inclusion=0.29 workforce=-0.16
later:family-information	ehcp=-0.06 family-information=0.11 co-production=-0.15 parental-confidence=0.12 joint-working=0.45 leadership=-0.18 data-and-quality=-0.18 identification=-0.20 mental-health=-0.35 neurodevelopment=0.12 community-health=-0.12 social-care=0.16 preparation-for-adulthood=-0.16 transitions=-0.12 placements=-0.40 alternative-provision=0.06 school-inclusion=-0.24 children-in-care=-0.17 equity=0.44 transport=0.07
later:identification	waiting-times=-0.32 local-offer=-0.06 family-information=-0.19 co-production=-0.16 joint-working=0.27 leadership=0.17 data-and-quality=-0.08 identification=-0.14 therapies=0.33 mental-health=-0.11 neurodevelopment=0.14 community-health=-0.40 preparation-for-adulthood=0.09 transitions=0.23 placements=-0.06 alternative-provision=-0.06 school-inclusion=0.10 children-in-care=0.14 equity=-0.13
later:joint-working	ehcp=0.15 waiting-times=-0.25 local-offer=-0.07 family-information=-0.08 parental-confidence=-0.20 joint-working=-0.50 data-and-quality=0.40 identification=0.09 mental-health=0.06 neurodevelopment=0.20 community-health=0.27 social-care=-0.37 preparation-for-adulthood=0.14 transitions=0.25 attainment=-0.08 school-inclusion=-0.39 children-in-care=0.07 equity=-0.05 transport=-0.09
later:leadership	ehcp=-0.21 waiting-times=0.29 local-offer=0.09 co-production=0.15 parental-confidence=0.32 joint-working=-0.25 leadership=-0.63 data-and-quality=-0.45 identification=-0.14 community-health=-0.23 transitions=-0.11 attainment=0.07 attendance-and-exclusion=0.17 placements=0.14 alternative-provision=0.11 school-inclusion=0.06 children-in-care=-0.15 equity=-0.09 transport=-0.10
later:local-offer	waiting-times=-0.15 local-offer=0.29 co-production=0.11 joint-working=-0.06 data-and-quality=-0.06 school-inclusion=0.08
later:mental-health	ehcp=0.10 waiting-times=0.25 family-information=0.31 parental-confidence=-0.31 joint-working=0.30 leadership=-0.18 data-and-quality=0.28 identification=-0.20 therapies=-0.10 mental-health=0.33 neurodevelopment=0.11 community-health=-0.10 social-care=-0.06 preparation-for-adulthood=0.40 transitions=-0.09 placements=0.09 school-inclusion=0.08 children-in-care=0.19 equity=-0.09
later:neurodevelopment	ehcp=-0.23 waiting-times=0.08 co-production=0.06 parental-confidence=0.13 joint-working=-0.42 leadership=-0.42 data-and-quality=-0.13 identification=-0.13 therapies=0.13 mental-health=-0.16 neurodevelopment=0.34 community-health=-0.11 social-care=-0.05 transitions=0.22 attendance-and-exclusion=-0.08 placements=0.11 school-inclusion=0.16 workforce=-0.17 children-in-care=-0.23 equity=0.20
later:parental-confidence	ehcp=-0.16 family-information=0.30 co-production=0.38 parental-confidence=-0.11 joint-working=0.28 leadership=0.15 therapies=-0.11 mental-health=-0.08 social-care=-0.18 preparation-for-adulthood=-0.09 transitions=0.14 school-inclusion=-0.13 workforce=0.19 equity=0.06
later:placements	waiting-times=0.10 family-information=-0.11 co-production=-0.20 parental-confidence=0.36 leadership=0.06 data-and-quality=0.53 identification=-0.15 mental-health=-0.28 neurodevelopment=-0.27 community-health=-0.10 preparation-for-adulthood=0.12 attainment=0.10 attendance-and-exclusion=0.27 placements=0.08 alternative-provision=0.16 school-inclusion=-0.10 workforce=-0.14 children-in-care=-0.19 equity=-0.16
later:preparation-for-adulthood	waiting-times=0.30 local-offer=0.13 family-information=0.14 co-production=0.36 parental-confidence=0.06 joint-working=0.14 leadership=-0.13 data-and-quality=0.60 identification=-0.27 neurodevelopment=-0.19 community-health=0.11 social-care=0.32 transitions=0.58 attendance-and-exclusion=-0.26 placements=0.54 alternative-provision=-0.08 workforce=-0.33
later:school-inclusion	ehcp=-0.09 waiting-times=-0.09 family-information=-0.24 co-production=-0.17 parental-confidence=0.07 joint-working=0.12 leadership=-0.40 identification=0.13 therapies=0.10 mental-health=-0.21 neurodevelopment=-0.35 community-health=-0.12 preparation-for-adulthood=0.13 transitions=-0.12 attendance-and-exclusion=0.49 placements=-0.21 school-inclusion=-0.05 workforce=0.16 children-in-care=-0.18 equity=-0.16
later:social-care	ehcp=-0.09 waiting-times=0.24 family-information=0.72 co-production=-0.09 parental-confidence=0.06 joint-working=0.30 leadership=-0.66 data-and-quality=0.16 identification=-0.13 therapies=0.22 mental-health=-0.11 neurodevelopment=-0.28 community-health=-0.17 social-care=-0.09 preparation-for-adulthood=-0.06 transitions=0.05 attainment=-0.06 attendance-and-exclusion=-0.25 alternative-provision=-0.12 workforce=-0.41 children-in-care=-0.17 transport=0.06
later:therapies	ehcp=-0.07 family-information=0.16 parental-confidence=-0.19 joint-working=0.10 leadership=0.10 identification=-0.34 therapies=0.24 neurodevelopment=0.25 community-health=0.10 social-care=-0.13 preparation-for-adulthood=-0.16 children-in-care=-0.07 equity=0.38
later:transitions	ehcp=0.09 waiting-times=0.75 family-information=0.10 co-production=0.30 joint-working=0.16 leadership=-0.30 data-and-quality=0.30 identification=-0.19 neurodevelopment=-0.06 community-health=0.32 preparation-for-adulthood=0.70 transitions=0.24 attainment=0.08 attendance-and-exclusion=-0.28 placements=-0.20 school-inclusion=0.05 workforce=-0.11 equity=-0.07
later:transport	waiting-times=-0.11 co-production=0.14 parental-confidence=0.17 joint-working=-0.06 leadership=-0.06 children-in-care=-0.11 transport=0.20
later:waiting-times	ehcp=0.18 waiting-times=-0.18 local-offer=-0.06 family-information=-0.25 co-production=0.34 parental-confidence=0.24 joint-working=0.08 leadership=0.09 data-and-quality=-0.48 identification=0.41 therapies=0.10 neurodevelopment=0.33 community-health=0.22 social-care=-0.15 transitions=0.17 attainment=-0.12 attendance-and-exclusion=0.06 placements=-0.15 workforce=0.18 children-in-care=-0.09 equity=0.31 transport=-0.09
later:workforce	waiting-times=-0.06 family-information=-0.16 co-production=-0.45 parental-confidence=0.05 leadership=0.21 data-and-quality=-0.20 identification=-0.07 therapies=0.06 mental-health=-0.24 community-health=-0.10 preparation-for-adulthood=-0.09 placements=0.28 alternative-provision=0.06 school-inclusion=0.31 children-in-care=0.18 equity=-0.13
opening:alternative-provision	waiting-times=-0.23 joint-working=-0.13 leadership=0.18 data-and-quality=0.63 identification=0.29 placements=-0.20 alternative-provision=0.27 school-inclusion=-0.19 workforce=-0.14 equity=0.09
opening:attainment	waiting-times=0.12 co-production=-0.05 joint-working=-0.07 leadership=-0.09 data-and-quality=0.07 identification=-0.11 mental-health=0.10 preparation-for-adulthood=0.15 transitions=-0.09 attainment=0.15 school-inclusion=0.38 workforce=-0.23 children-in-care=0.10 equity=-0.07
opening:attendance-and-exclusion	ehcp=0.09 waiting-times=-0.22 family-information=-0.21 co-production=0.05 parental-confidence=-0.17 joint-working=0.56 leadership=-0.22 data-and-quality=-0.12 identification=0.16 community-health=-0.09 social-care=0.07 preparation-for-adulthood=-0.12 transitions=-0.09 placements=-0.05 school-inclusion=-0.40 workforce=-0.06 children-in-care=0.13 equity=0.06
opening:children-in-care	ehcp=-0.19 waiting-times=-0.12 family-information=-0.13 co-production=-0.25 joint-working=0.35 leadership=-0.15 data-and-quality=0.42 identification=-0.05 mental-health=0.08 neurodevelopment=0.16 community-health=-0.09 social-care=-0.16 placements=0.26 school-inclusion=-0.17 children-in-care=0.23
opening:co-production	waiting-times=-0.39 local-offer=0.08 family-information=0.09 co-production=-0.23 joint-working=-0.63 leadership=-0.40 data-and-quality=-0.22 identification=0.18 therapies=-0.10 neurodevelopment=-0.29 community-health=-0.31 preparation-for-adulthood=-0.20 transitions=0.10 attendance-and-exclusion=-0.23 placements=-0.08 workforce=-0.09 children-in-care=-0.10
opening:community-health	ehcp=-0.23 parental-confidence=-0.31 joint-working=0.41 leadership=-0.37 data-and-quality=-0.19 neurodevelopment=-0.16 community-health=0.15 social-care=-0.26 preparation-for-adulthood=-0.06 transitions=0.17 attendance-and-exclusion=-0.08 placements=-0.07 alternative-provision=-0.06 school-inclusion=-0.35 workforce=0.31 children-in-care=0.08 equity=0.43
opening:data-and-quality	ehcp=0.06 co-production=0.37 parental-confidence=-0.10 joint-working=-0.05 leadership=-0.55 identification=-0.07 therapies=-0.08 mental-health=-0.09 community-health=-0.12 social-care=-0.06 preparation-for-adulthood=-0.08 transitions=-0.22 attainment=-0.08 placements=0.19 alternative-provision=0.23 school-inclusion=0.07 workforce=-0.36 children-in-care=0.34
opening:ehcp	ehcp=0.33 waiting-times=0.29 local-offer=-0.05 family-information=-0.33 co-production=0.51 parental-confidence=-0.23 leadership=-0.54 data-and-quality=0.44 identification=-0.19 mental-health=-0.19 neurodevelopment=-0.09 community-health=-0.10 social-care=-0.26 preparation-for-adulthood=0.16 transitions=-0.24 attainment=-0.15 placements=-0.14 alternative-provision=-0.08 children-in-care=-0.07 equity=-0.37
opening:equity	waiting-times=0.15 co-production=-0.23 joint-working=-0.34 leadership=0.32 identification=-0.34 social-care=-0.08 preparation-for-adulthood=-0.07 attendance-and-exclusion=-0.06 placements=-0.12 workforce=-0.05 equity=-0.17
opening:family-information	waiting-times=0.15 family-information=-0.67 co-production=-0.15 parental-confidence=0.16 joint-working=-0.32 leadership=-0.11 data-and-quality=-0.17 identification=-0.07 social-care=0.08 preparation-for-adulthood=-0.07 attendance-and-exclusion=-0.14 placements=-0.11 school-inclusion=-0.12 workforce=-0.16 children-in-care=-0.11 equity=-0.06
opening:identification	waiting-times=0.10 family-information=-0.05 joint-working=0.32 leadership=0.09 data-and-quality=-0.31 identification=-0.16 community-health=-0.07 social-care=0.24 preparation-for-adulthood=-0.09 transitions=0.13 placements=0.07 school-inclusion=0.24 workforce=-0.08 equity=0.43
opening:joint-working	waiting-times=-0.23 local-offer=-0.05 co-production=-0.62 parental-confidence=-0.24 joint-working=-0.77 leadership=-0.30 data-and-quality=0.17 identification=0.10 therapies=0.11 mental-health=0.16 neurodevelopment=-0.19 social-care=0.35 preparation-for-adulthood=0.22 attainment=-0.13 attendance-and-exclusion=-0.12 placements=0.20 school-inclusion=0.21 equity=-0.23 transport=-0.06
opening:leadership	ehcp=0.16 local-offer=-0.07 parental-confidence=0.40 joint-working=-0.18 leadership=-0.13 identification=-0.06 therapies=-0.09 neurodevelopment=0.15 community-health=-0.22 preparation-for-adulthood=-0.06 transitions=-0.39 placements=0.11 school-inclusion=0.12 workforce=-0.33 children-in-care=0.14 transport=-0.09
opening:local-offer	waiting-times=-0.06 local-offer=0.08 parental-confidence=0.07 joint-working=0.16 leadership=-0.05 community-health=0.08
opening:mental-health	ehcp=-0.05 waiting-times=0.26 parental-confidence=-0.11 joint-working=-0.32 leadership=0.09 data-and-quality=-0.21 identification=-0.16 mental-health=0.13 neurodevelopment=0.05 community-health=-0.27 social-care=-0.29 preparation-for-adulthood=0.15 transitions=-0.06 attendance-and-exclusion=-0.14 school-inclusion=-0.27 workforce=0.07 children-in-care=0.22
opening:neurodevelopment	ehcp=-0.06 waiting-times=0.37 co-production=-0.21 joint-working=-0.10 leadership=0.26 data-and-quality=0.23 therapies=0.17 mental-health=0.13 neurodevelopment=0.19 community-health=-0.33 preparation-for-adulthood=0.07 transitions=0.15 attendance-and-exclusion=-0.14 placements=-0.14 school-inclusion=-0.11 workforce=0.15 children-in-care=-0.05 equity=-0.09
opening:parental-confidence	ehcp=0.15 local-offer=0.06 family-information=0.17 co-production=0.12 joint-working=0.37 leadership=-0.06 data-and-quality=-0.08 workforce=0.07
opening:placements	family-information=-0.17 joint-working=0.07 data-and-quality=0.11 mental-health=-0.14 neurodevelopment=-0.10 preparation-for-adulthood=-0.11 transitions=0.16 attendance-and-exclusion=0.12 placements=-0.11 alternative-provision=0.20 school-inclusion=-0.07 workforce=-0.20 children-in-care=0.09 equity=-0.10
opening:preparation-for-adulthood	ehcp=0.18 waiting-times=0.08 family-information=0.07 co-production=0.20 parental-confidence=-0.21 joint-working=-0.26 leadership=0.38 data-and-quality=-0.49 identification=-0.31 mental-health=0.21 neurodevelopment=0.05 community-health=0.26 social-care=0.30 preparation-for-adulthood=0.13 transitions=0.64 attainment=0.08 attendance-and-exclusion=-0.07 placements=0.05 school-inclusion=-0.12 workforce=-0.23 children-in-care=0.15
opening:school-inclusion	waiting-times=-0.14 co-production=-0.08 parental-confidence=0.08 leadership=-0.10 identification=0.06 therapies=-0.05 neurodevelopment=-0.07 community-health=-0.16 social-care=-0.26 preparation-for-adulthood=-0.23 attainment=0.11 attendance-and-exclusion=0.26 school-inclusion=-0.47 workforce=0.50 children-in-care=-0.07 equity=0.13
opening:social-care	ehcp=-0.23 waiting-times=-0.37 family-information=-0.05 parental-confidence=-0.26 leadership=-0.16 data-and-quality=-0.08 identification=-0.16 mental-health=0.52 neurodevelopment=-0.09 community-health=-0.15 social-care=0.08 preparation-for-adulthood=-0.11 transitions=0.16 attendance-and-exclusion=-0.17 placements=-0.25 alternative-provision=-0.06 school-inclusion=-0.18 equity=-0.30 transport=0.08
opening:therapies	waiting-times=0.22 family-information=-0.41 co-production=0.07 parental-confidence=-0.14 leadership=0.19 data-and-quality=0.09 identification=-0.06 therapies=0.43 mental-health=0.17 neurodevelopment=0.13 community-health=-0.23 social-care=-0.06 placements=-0.26 school-inclusion=-0.10 workforce=0.16 children-in-care=-0.07 equity=0.27
opening:transitions	ehcp=0.27 waiting-times=0.19 family-information=0.28 joint-working=0.29 leadership=0.33 identification=-0.05 mental-health=-0.06 social-care=0.16 preparation-for-adulthood=0.20 transitions=0.09 attainment=-0.10 placements=-0.16 school-inclusion=-0.21 workforce=-0.15 equity=-0.31
opening:transport	co-production=0.13 parental-confidence=0.19 social-care=0.08
opening:waiting-times	ehcp=0.17 waiting-times=0.28 local-offer=-0.07 family-information=-0.37 co-production=-0.23 parental-confidence=-0.09 joint-working=-0.52 leadership=-0.42 data-and-quality=0.22 identification=-0.06 therapies=0.25 mental-health=0.23 neurodevelopment=0.55 community-health=-0.13 social-care=0.14 preparation-for-adulthood=-0.10 transitions=0.18 attainment=-0.07 attendance-and-exclusion=0.08 placements=0.19 children-in-care=0.15 equity=-0.23 transport=-0.05
opening:workforce	waiting-times=-0.05 family-information=-0.24 co-production=0.13 parental-confidence=-0.05 joint-working=-0.45 leadership=-0.06 data-and-quality=-0.08 identification=0.41 mental-health=-0.16 neurodevelopment=-0.07 community-health=-0.34 preparation-for-adulthood=-0.10 transitions=-0.05 placements=-0.06 school-inclusion=0.42 workforce=0.11 children-in-care=-0.06 equity=-0.15
score:alternative-provision	family-information=-0.12 parental-confidence=-0.06 joint-working=-0.25 leadership=0.06 data-and-quality=0.55 identification=0.27 social-care=0.06 preparation-for-adulthood=-0.25 transitions=-0.09 attendance-and-exclusion=0.17 placements=-0.07 alternative-provision=0.54 school-inclusion=-0.07 workforce=-0.17
score:attainment	family-information=-0.11 co-production=0.12 parental-confidence=0.09 joint-working=0.15 leadership=-0.06 data-and-quality=0.15 identification=0.26 community-health=0.19 social-care=0.09 preparation-for-adulthood=0.08 transitions=-0.17 attainment=0.19 placements=0.06 alternative-provision=-0.10 school-inclusion=0.28 workforce=-0.24
score:attendance-and-exclusion	ehcp=-0.20 waiting-times=-0.20 local-offer=-0.07 family-information=-0.24 parental-confidence=-0.11 joint-working=0.39 leadership=-0.35 data-and-quality=0.21 identification=0.24 therapies=-0.06 mental-health=-0.10 neurodevelopment=-0.06 community-health=-0.20 social-care=-0.05 preparation-for-adulthood=-0.17 transitions=-0.27 attainment=0.13 placements=0.09 alternative-provision=0.17 school-inclusion=-0.37 children-in-care=0.22 equity=0.17
score:children-in-care	ehcp=-0.16 family-information=-0.09 co-production=-0.32 joint-working=0.29 leadership=-0.18 data-and-quality=0.38 identification=-0.11 social-care=-0.09 preparation-for-adulthood=0.15 transitions=0.22 placements=0.29 school-inclusion=-0.27 workforce=-0.10 children-in-care=0.33 equity=0.05
score:co-production	ehcp=-0.11 waiting-times=-0.15 local-offer=0.08 family-information=0.14 co-production=-0.37 parental-confidence=0.24 joint-working=-0.24 leadership=-0.41 data-and-quality=0.23 identification=-0.06 therapies=-0.14 mental-health=0.05 neurodevelopment=-0.38 community-health=-0.27 social-care=-0.19 preparation-for-adulthood=-0.26 transitions=0.12 attainment=-0.08 attendance-and-exclusion=-0.20 alternative-provision=-0.07 school-inclusion=-0.23 workforce=-0.23 children-in-care=-0.22 equity=-0.14
score:community-health	ehcp=-0.26 local-offer=-0.06 family-information=-0.10 joint-working=0.43 leadership=-0.23 therapies=0.22 mental-health=0.06 community-health=0.06 social-care=-0.33 preparation-for-adulthood=-0.11 transitions=0.11 attainment=-0.06 attendance-and-exclusion=-0.19 placements=-0.13 school-inclusion=-0.37 workforce=0.38 equity=0.39 transport=-0.05
score:data-and-quality	waiting-times=0.17 local-offer=-0.06 co-production=0.25 parental-confidence=-0.14 joint-working=-0.14 leadership=-0.09 data-and-quality=-0.29 identification=-0.19 mental-health=-0.18 community-health=-0.20 social-care=-0.26 preparation-for-adulthood=-0.19 transitions=-0.25 attainment=-0.12 attendance-and-exclusion=-0.24 placements=0.40 alternative-provision=0.27 school-inclusion=0.08 workforce=-0.28 children-in-care=0.26 transport=-0.07
score:ehcp	ehcp=0.44 waiting-times=0.46 local-offer=-0.07 family-information=-0.23 co-production=0.42 parental-confidence=-0.12 joint-working=0.37 leadership=-0.23 data-and-quality=0.20 identification=-0.17 mental-health=-0.36 neurodevelopment=-0.10 social-care=-0.25 transitions=-0.22 attainment=-0.17 attendance-and-exclusion=-0.07 placements=0.18 alternative-provision=-0.06 children-in-care=-0.14 equity=-0.46 transport=-0.05
score:equity	ehcp=-0.07 waiting-times=0.32 co-production=-0.16 parental-confidence=-0.10 joint-working=0.06 leadership=0.39 identification=-0.17 therapies=0.05 mental-health=-0.09 community-health=-0.05 social-care=-0.19 preparation-for-adulthood=0.06 transitions=0.16 attendance-and-exclusion=-0.16 placements=-0.21 school-inclusion=0.20 workforce=-0.15 equity=-0.13
score:family-information	family-information=-0.54 co-production=-0.22 parental-confidence=0.29 joint-working=0.07 leadership=-0.22 data-and-quality=-0.27 identification=-0.22 therapies=-0.07 mental-health=-0.27 neurodevelopment=0.08 community-health=-0.08 social-care=0.23 preparation-for-adulthood=-0.19 transitions=-0.09 attendance-and-exclusion=-0.12 placements=-0.34 school-inclusion=-0.27 workforce=-0.23 children-in-care=-0.17 equity=0.30 transport=0.06
score:identification	local-offer=-0.07 family-information=-0.21 co-production=-0.08 parental-confidence=-0.05 joint-working=0.49 leadership=0.32 data-and-quality=-0.26 identification=-0.47 therapies=0.22 neurodevelopment=0.16 community-health=-0.26 social-care=0.11 preparation-for-adulthood=-0.10 transitions=0.15 placements=0.06 alternative-provision=-0.07 school-inclusion=0.12 children-in-care=0.07 equity=0.42 transport=-0.06
score:joint-working	waiting-times=-0.27 local-offer=-0.10 family-information=-0.20 co-production=-0.23 parental-confidence=-0.25 joint-working=-1.28 leadership=-0.20 data-and-quality=0.53 identification=0.27 therapies=0.06 mental-health=0.22 community-health=0.07 preparation-for-adulthood=0.11 transitions=0.15 attainment=-0.18 attendance-and-exclusion=-0.18 workforce=0.25 equity=-0.23 transport=-0.12
score:leadership	ehcp=-0.06 waiting-times=0.30 co-production=0.22 parental-confidence=0.28 joint-working=-0.34 leadership=-0.43 data-and-quality=-0.07 identification=-0.29 mental-health=0.08 community-health=-0.18 social-care=-0.06 transitions=-0.41 attainment=-0.07 placements=0.15 school-inclusion=-0.07 workforce=-0.05 equity=-0.05 transport=-0.15
score:local-offer	waiting-times=-0.08 local-offer=0.29 family-information=-0.07 co-production=0.09 parental-confidence=0.06 joint-working=0.10 community-health=0.07 school-inclusion=0.05
score:mental-health	waiting-times=0.12 family-information=0.35 parental-confidence=-0.30 joint-working=0.06 data-and-quality=0.06 identification=-0.19 mental-health=0.36 neurodevelopment=0.16 community-health=-0.30 social-care=-0.25 preparation-for-adulthood=0.32 transitions=-0.12 attendance-and-exclusion=-0.13 school-inclusion=-0.05 workforce=0.07 children-in-care=0.23
score:neurodevelopment	ehcp=-0.22 waiting-times=0.33 family-information=0.13 co-production=-0.08 joint-working=-0.34 leadership=-0.05 data-and-quality=0.10 identification=-0.09 therapies=0.24 mental-health=0.06 neurodevelopment=0.44 community-health=-0.25 social-care=-0.12 transitions=0.16 attendance-and-exclusion=-0.18 alternative-provision=-0.06 children-in-care=-0.21
score:parental-confidence	local-offer=0.08 family-information=0.38 co-production=0.43 parental-confidence=-0.06 joint-working=0.57 leadership=0.06 therapies=-0.09 mental-health=-0.07 community-health=0.07 social-care=-0.15 preparation-for-adulthood=-0.07 transitions=0.11 school-inclusion=-0.12 workforce=0.21 children-in-care=-0.06
score:placements	waiting-times=0.10 family-information=-0.23 co-production=-0.20 parental-confidence=0.26 joint-working=0.10 data-and-quality=0.53 identification=-0.13 mental-health=-0.26 neurodevelopment=-0.23 community-health=-0.07 social-care=-0.14 transitions=0.08 attainment=0.07 attendance-and-exclusion=0.28 placements=-0.08 alternative-provision=0.25 school-inclusion=-0.07 workforce=-0.22 children-in-care=0.11 equity=-0.19
score:preparation-for-adulthood	ehcp=0.09 waiting-times=0.33 local-offer=0.08 co-production=0.37 joint-working=-0.19 leadership=0.14 data-and-quality=0.09 identification=-0.42 therapies=-0.05 mental-health=0.25 neurodevelopment=-0.11 community-health=0.17 social-care=0.45 preparation-for-adulthood=0.05 transitions=0.69 attainment=0.07 attendance-and-exclusion=-0.24 placements=0.42 alternative-provision=-0.09 school-inclusion=-0.06 workforce=-0.40 transport=-0.05
score:school-inclusion	ehcp=-0.07 waiting-times=-0.16 family-information=-0.12 co-production=-0.13 parental-confidence=0.11 joint-working=0.24 leadership=-0.19 identification=0.27 therapies=0.05 mental-health=-0.17 neurodevelopment=-0.31 community-health=-0.21 social-care=-0.21 attainment=0.10 attendance-and-exclusion=0.53 placements=-0.21 school-inclusion=-0.34 workforce=0.23 children-in-care=-0.21
score:social-care	ehcp=-0.24 waiting-times=-0.07 family-information=0.22 co-production=0.05 parental-confidence=-0.16 joint-working=0.29 leadership=-0.62 data-and-quality=0.09 identification=-0.25 therapies=0.12 mental-health=0.28 neurodevelopment=-0.30 community-health=-0.23 social-care=0.15 preparation-for-adulthood=-0.05 transitions=0.16 attainment=-0.08 attendance-and-exclusion=-0.25 placements=-0.23 alternative-provision=-0.12 school-inclusion=-0.21 workforce=-0.31 children-in-care=-0.11 equity=-0.18 transport=0.05
score:therapies	ehcp=-0.08 waiting-times=0.17 family-information=-0.33 co-production=0.06 parental-confidence=-0.21 joint-working=-0.11 leadership=0.32 data-and-quality=0.13 identification=-0.14 therapies=0.55 mental-health=0.22 neurodevelopment=0.32 community-health=-0.12 social-care=-0.15 preparation-for-adulthood=-0.16 attainment=-0.06 attendance-and-exclusion=-0.07 placements=-0.13 alternative-provision=-0.05 workforce=0.10 children-in-care=-0.11 equity=0.48
score:transitions	ehcp=0.30 waiting-times=0.50 family-information=0.16 co-production=0.32 joint-working=0.42 leadership=0.20 data-and-quality=0.10 identification=-0.07 therapies=-0.07 community-health=0.15 social-care=0.06 preparation-for-adulthood=0.57 transitions=0.21 attendance-and-exclusion=-0.23 placements=-0.28 school-inclusion=-0.05 workforce=-0.25 equity=-0.25
score:transport	waiting-times=-0.08 co-production=0.14 parental-confidence=0.18 children-in-care=-0.08 transport=0.16
score:waiting-times	ehcp=0.23 waiting-times=0.15 local-offer=-0.09 family-information=-0.25 co-production=0.14 parental-confidence=0.14 joint-working=-0.24 leadership=-0.31 identification=0.29 therapies=0.26 mental-health=0.13 neurodevelopment=0.48 community-health=0.32 social-care=0.06 preparation-for-adulthood=-0.11 transitions=0.15 attainment=-0.15 attendance-and-exclusion=0.10 workforce=0.15 children-in-care=0.08 transport=-0.10
score:workforce	waiting-times=-0.10 family-information=-0.23 co-production=-0.15 joint-working=-0.29 data-and-quality=-0.23 identification=0.39 therapies=0.07 mental-health=-0.33 neurodevelopment=-0.11 community-health=-0.22 preparation-for-adulthood=-0.15 placements=0.17 school-inclusion=0.65 workforce=0.15 children-in-care=0.08 equity=-0.24
term:abil	waiting-times=-0.16 co-production=0.07 parental-confidence=0.11 joint-working=-0.11 data-and-quality=0.18 neurodevelopment=0.06 transitions=-0.17 attainment=0.06 school-inclusion=0.19 workforce=0.18
term:abl	family-information=-0.20 parental-confidence=0.11 joint-working=0.11 mental-health=0.08 community-health=-0.05 social-care=-0.23 transitions=0.10 attainment=-0.09 attendance-and-exclusion=0.14 workforce=-0.09 equity=-0.16
term:about	ehcp=0.07 waiting-times=-0.32 local-offer=-0.08 family-information=0.09 co-production=0.23 joint-working=-0.23 leadership=-0.23 data-and-quality=0.15 mental-health=-0.10 neurodevelopment=-0.07 community-health=-0.07 transitions=0.17 attendance-and-exclusion=-0.10 placements=0.11 alternative-provision=0.06 school-inclusion=-0.11 children-in-care=-0.11 equity=-0.16
term:acceler	waiting-times=-0.09 leadership=-0.07 identification=-0.06 workforce=-0.08
term:access	ehcp=-0.15 family-information=0.39 co-production=-0.26 parental-confidence=-0.45 leadership=-0.30 data-and-quality=-0.14 identification=-0.20 therapies=-0.23 neurodevelopment=0.11 community-health=0.34 social-care=0.16 preparation-for-adulthood=-0.17 attainment=-0.08 attendance-and-exclusion=-0.06 placements=-0.20 workforce=-0.19 children-in-care=0.06 equity=0.44
term:account	joint-working=0.23 leadership=0.20 data-and-quality=-0.13 transitions=-0.15 workforce=-0.20 equity=-0.08
term:accur	waiting-times=-0.27 family-information=-0.20 co-production=-0.19 parental-confidence=0.21 joint-working=-0.14 leadership=0.23 data-and-quality=-0.06 identification=0.06 neurodevelopment=0.14 preparation-for-adulthood=-0.13 attendance-and-exclusion=0.09 school-inclusion=0.28 workforce=0.22 equity=-0.13
term:achiev	family-information=-0.11 co-production=-0.05 joint-working=0.30 leadership=0.12 data-and-quality=0.20 identification=0.08 community-health=0.08 social-care=-0.12 attainment=-0.06 placements=0.08 workforce=-0.06 children-in-care=0.06 equity=-0.10
term:acknowledg	waiting-times=0.06 co-production=-0.11 parental-confidence=0.06 joint-working=-0.13 leadership=-0.09 neurodevelopment=0.11 school-inclusion=0.12
term:across	ehcp=-0.08 waiting-times=0.32 family-information=0.16 co-production=-0.18 joint-working=-0.20 leadership=0.11 data-and-quality=-0.72 identification=0.10 neurodevelopment=0.09 community-health=0.31 social-care=-0.23 preparation-for-adulthood=-0.20 transitions=0.19 attainment=-0.11 attendance-and-exclusion=0.16 placements=0.08 alternative-provision=-0.10 school-inclusion=0.13 workforce=-0.06 children-in-care=0.18 equity=0.13 transport=-0.07
term:act	waiting-times=0.08 family-information=0.14 co-production=-0.12 data-and-quality=-0.10 identification=-0.07 social-care=0.11 preparation-for-adulthood=-0.06 transitions=0.06 placements=-0.06 transport=0.05
term:action	waiting-times=0.12 family-information=0.24 joint-working=-0.16 leadership=0.19 data-and-quality=-0.13 identification=0.07 community-health=-0.12 social-care=0.11 placements=-0.08 school-inclusion=-0.07 children-in-care=-0.12 equity=-0.06
term:activ	ehcp=-0.05 family-information=0.08 joint-working=-0.46 leadership=-0.13 data-and-quality=-0.12 therapies=-0.08 neurodevelopment=-0.09 community-health=-0.17 social-care=-0.10 attendance-and-exclusion=-0.19 alternative-provision=-0.10 children-in-care=-0.07 equity=-0.14 transport=0.08
term:adapt	family-information=0.07 co-production=-0.06 joint-working=0.15 data-and-quality=0.11 neurodevelopment=-0.07 social-care=-0.06 attainment=-0.06 attendance-and-exclusion=0.08 children-in-care=-0.07
term:addit	ehcp=-0.06 waiting-times=0.16 family-information=-0.17 co-production=-0.07 parental-confidence=0.08 joint-working=-0.10 therapies=-0.09 neurodevelopment=-0.14 community-health=-0.18 social-care=0.20 preparation-for-adulthood=0.16 transitions=-0.13 alternative-provision=-0.09 school-inclusion=0.12 workforce=-0.22
term:addition	family-information=0.13 joint-working=0.27 leadership=-0.12 data-and-quality=0.06 neurodevelopment=0.06 community-health=-0.17 social-care=0.07 transitions=0.06 school-inclusion=-0.12
term:address	waiting-times=0.11 parental-confidence=-0.06 joint-working=0.29 leadership=0.20 data-and-quality=-0.15 identification=0.17 mental-health=0.15 neurodevelopment=0.14 community-health=0.19 social-care=-0.07 attendance-and-exclusion=-0.08 alternative-provision=-0.07 children-in-care=-0.11 equity=-0.10
term:adhd	waiting-times=0.14 leadership=0.07 mental-health=-0.09 neurodevelopment=0.08 placements=-0.05 equity=0.10
term:admiss	family-information=0.07 co-production=-0.11 joint-working=0.10 leadership=0.09 data-and-quality=0.26 identification=-0.17 mental-health=0.09
term:adolesc	waiting-times=0.21 parental-confidence=-0.14 joint-working=-0.13 leadership=-0.07 data-and-quality=-0.05 identification=-0.08 community-health=-0.07 preparation-for-adulthood=0.14 children-in-care=0.13 equity=0.12
term:adult	ehcp=0.06 waiting-times=0.22 co-production=0.15 joint-working=-0.20 identification=-0.10 mental-health=0.08 neurodevelopment=-0.17 community-health=0.23 social-care=0.45 preparation-for-adulthood=0.35 transitions=0.36 attendance-and-exclusion=-0.11 school-inclusion=-0.05 children-in-care=0.07 equity=-0.06
term:adulthood	ehcp=0.08 waiting-times=0.31 co-production=0.27 parental-confidence=-0.10 joint-working=-0.19 leadership=0.33 identification=-0.05 community-health=0.07 social-care=0.19 preparation-for-adulthood=0.33 transitions=0.31 school-inclusion=-0.26 workforce=-0.21 children-in-care=0.12 equity=-0.09
term:advanc	co-production=-0.12 transitions=0.05
term:advic	ehcp=0.06 family-information=0.20 co-production=-0.09 parental-confidence=-0.07 joint-working=-0.23 leadership=-0.14 data-and-quality=-0.17 identification=0.06 mental-health=-0.17 social-care=0.18 transitions=0.06 attendance-and-exclusion=-0.11 placements=-0.10 school-inclusion=0.16 workforce=-0.20 children-in-care=-0.09 equity=-0.07
term:advisori	family-information=0.06 parental-confidence=-0.07 identification=0.07 therapies=0.06 social-care=-0.09 school-inclusion=0.09 workforce=-0.07
term:after	family-information=-0.10 co-production=-0.09 parental-confidence=0.06 data-and-quality=0.07 identification=-0.15 social-care=0.06 preparation-for-adulthood=0.06 transitions=-0.08 placements=0.05 school-inclusion=-0.06 children-in-care=0.15 equity=0.07
term:ag	family-information=0.06 co-production=0.16 parental-confidence=0.06 joint-working=-0.20 leadership=0.36 data-and-quality=-0.09 identification=-0.15 neurodevelopment=-0.12 community-health=0.20 social-care=0.14 preparation-for-adulthood=0.19 transitions=0.26 placements=0.10 school-inclusion=-0.08 children-in-care=0.06 equity=0.09
term:against	placements=0.15
term:agenc	ehcp=0.06 waiting-times=0.08 family-information=-0.11 parental-confidence=-0.19 joint-working=0.39 data-and-quality=-0.05 identification=0.12 mental-health=0.09 neurodevelopment=-0.12 social-care=0.06 preparation-for-adulthood=0.33 transitions=0.25 attendance-and-exclusion=0.09 school-inclusion=-0.20 children-in-care=0.18 equity=-0.28
term:agre	ehcp=-0.08 parental-confidence=0.08 joint-working=-0.07 leadership=0.31 neurodevelopment=-0.10 community-health=0.12 social-care=0.05 placements=0.14 school-inclusion=-0.14 children-in-care=-0.09
term:all	waiting-times=0.19 co-production=-0.09 joint-working=0.76 leadership=0.26 identification=-0.07 neurodevelopment=-0.05 social-care=-0.36 preparation-for-adulthood=-0.22 transitions=-0.05 attendance-and-exclusion=0.06 school-inclusion=0.21 workforce=0.15 children-in-care=-0.15
term:allow	waiting-times=0.08 family-information=0.17 leadership=-0.07 identification=0.09 community-health=-0.06 social-care=-0.07 transitions=0.06 workforce=-0.15
term:alongsid	co-production=-0.06 joint-working=0.08 data-and-quality=-0.06 community-health=-0.09 social-care=-0.06 preparation-for-adulthood=-0.08 workforce=-0.10 equity=0.11
term:also	waiting-times=-0.14 co-production=0.15 parental-confidence=0.05 leadership=0.15 data-and-quality=-0.20 identification=-0.22 therapies=0.06 mental-health=-0.13 neurodevelopment=-0.06 community-health=0.05 social-care=0.13 transitions=-0.09 placements=-0.16 school-inclusion=-0.08 children-in-care=0.07
term:altern	ehcp=-0.10 family-information=-0.06 co-production=0.16 parental-confidence=-0.06 joint-working=-0.42 leadership=0.13 data-and-quality=0.15 identification=0.32 social-care=0.07 preparation-for-adulthood=-0.09 transitions=-0.08 attendance-and-exclusion=0.27 placements=0.13 alternative-provision=0.34 workforce=-0.07
term:although	family-information=-0.08 co-production=0.11 joint-working=-0.11 data-and-quality=0.13 identification=-0.18 therapies=-0.21 mental-health=0.05 neurodevelopment=0.06 community-health=0.17 transitions=0.10 placements=0.09 school-inclusion=0.15 children-in-care=-0.05 equity=-0.17
term:alwai	ehcp=0.24 waiting-times=-0.34 co-production=-0.26 data-and-quality=0.32 identification=-0.08 mental-health=0.14 community-health=-0.10 attendance-and-exclusion=-0.11 placements=-0.15 school-inclusion=0.11 workforce=0.06 children-in-care=-0.08 equity=-0.17
term:ambit	waiting-times=0.14 co-production=0.19 parental-confidence=0.13 joint-working=-0.19 neurodevelopment=0.09 social-care=0.10 alternative-provision=-0.07 school-inclusion=0.19 workforce=0.08
term:ambiti	ehcp=-0.05 parental-confidence=0.16 leadership=0.22 data-and-quality=0.12 identification=0.11 mental-health=0.12 neurodevelopment=0.13 community-health=0.06 preparation-for-adulthood=-0.08 attainment=0.08 placements=0.10 school-inclusion=0.11 children-in-care=0.15 equity=-0.05
term:analys	joint-working=-0.29 leadership=0.23 data-and-quality=-0.07 identification=0.11 school-inclusion=0.20
term:ani	waiting-times=0.17 family-information=0.08 joint-working=-0.25 leadership=0.09 data-and-quality=0.09 attendance-and-exclusion=-0.10 school-inclusion=-0.19 children-in-care=0.09 equity=0.12
term:annual	waiting-times=0.36 co-production=0.14 parental-confidence=-0.13 joint-working=0.20 leadership=-0.14 data-and-quality=-0.17 mental-health=-0.16 community-health=0.09 preparation-for-adulthood=0.11 transitions=-0.05 school-inclusion=-0.09 workforce=0.10 equity=-0.08
term:anoth	waiting-times=0.10 joint-working=0.16 attendance-and-exclusion=-0.06 equity=-0.12
term:ap	waiting-times=-0.10 joint-working=0.45 data-and-quality=0.14 identification=-0.10 community-health=0.19 social-care=-0.06 preparation-for-adulthood=-0.17 attendance-and-exclusion=0.11
term:appli	joint-working=-0.15 identification=0.31 school-inclusion=0.11 equity=0.08
term:appoint	waiting-times=0.17 joint-working=0.10 identification=-0.09
term:appreci	family-information=0.07 identification=0.14 school-inclusion=0.06 children-in-care=-0.13
term:approach	waiting-times=-0.51 family-information=-0.13 co-production=0.47 parental-confidence=-0.09 joint-working=0.32 leadership=0.52 data-and-quality=-0.19 identification=-0.29 therapies=0.12 mental-health=-0.10 community-health=0.20 social-care=-0.11 attendance-and-exclusion=-0.13 school-inclusion=-0.29 children-in-care=-0.06 equity=-0.09
term:appropri	ehcp=0.08 waiting-times=0.09 family-information=0.07 joint-working=0.07 data-and-quality=-0.12 identification=-0.27 mental-health=0.15 community-health=0.12 social-care=-0.09 preparation-for-adulthood=-0.08 transitions=0.16 placements=0.27 school-inclusion=-0.36 workforce=0.12 children-in-care=0.05
term:ar	ehcp=0.20 waiting-times=-0.46 family-information=-0.33 co-production=0.49 parental-confidence=-0.07 joint-working=0.20 leadership=0.14 data-and-quality=-0.13 identification=-0.21 therapies=-0.26 mental-health=0.06 community-health=-0.21 social-care=-0.34 attainment=-0.12 attendance-and-exclusion=0.14 alternative-provision=-0.08 workforce=-0.38 children-in-care=0.35 transport=-0.15
term:area	ehcp=-0.11 waiting-times=0.07 local-offer=-0.07 family-information=-0.29 co-production=-0.38 parental-confidence=-0.27 leadership=-0.06 data-and-quality=0.15 therapies=0.15 neurodevelopment=0.11 community-health=-0.06 social-care=0.07 preparation-for-adulthood=-0.09 transitions=-0.20 attendance-and-exclusion=0.06 placements=-0.24 alternative-provision=-0.11 school-inclusion=-0.17 workforce=-0.17 children-in-care=-0.11 equity=0.11
term:around	waiting-times=-0.06 family-information=0.17 parental-confidence=-0.10 leadership=-0.14 data-and-quality=-0.16 identification=-0.15 mental-health=0.16 neurodevelopment=-0.06 social-care=-0.19 preparation-for-adulthood=-0.08 attendance-and-exclusion=-0.10 placements=-0.06 workforce=0.06 children-in-care=-0.07 equity=-0.07 transport=0.05
term:arrang	ehcp=-0.06 waiting-times=0.23 co-production=0.16 leadership=0.41 data-and-quality=0.31 mental-health=0.12 community-health=0.10 social-care=0.11 preparation-for-adulthood=-0.18 transitions=0.10 placements=0.19 alternative-provision=0.07 school-inclusion=-0.09 workforce=0.20
term:ask	co-production=0.14 joint-working=-0.08 placements=-0.05 workforce=0.06 children-in-care=-0.05
term:aspect	co-production=-0.06 leadership=0.08 identification=-0.21 attainment=0.11 attendance-and-exclusion=-0.06 workforce=-0.12
term:aspir	ehcp=0.13 co-production=0.30 parental-confidence=-0.09 leadership=-0.08 identification=-0.15 mental-health=0.07 community-health=-0.06 social-care=-0.05 preparation-for-adulthood=-0.10 transitions=-0.19 placements=0.15
term:assess	waiting-times=0.48 local-offer=-0.07 family-information=0.15 co-production=0.39 parental-confidence=-0.21 joint-working=-0.28 leadership=-0.26 data-and-quality=-0.24 identification=0.18 mental-health=0.30 neurodevelopment=0.32 community-health=0.09 social-care=0.10 preparation-for-adulthood=0.10 transitions=0.19 attainment=-0.09 attendance-and-exclusion=-0.15 placements=0.08 alternative-provision=-0.07 workforce=0.12 children-in-care=-0.15 equity=0.25 transport=-0.06
term:assur	ehcp=0.08 joint-working=-0.25 leadership=-0.07 data-and-quality=0.48 identification=-0.10 mental-health=-0.08 community-health=-0.07 social-care=-0.12 preparation-for-adulthood=-0.12 transitions=-0.10 attendance-and-exclusion=-0.19 placements=0.34 alternative-provision=0.06
term:attend	ehcp=0.12 co-production=0.23 parental-confidence=0.06 joint-working=0.84 data-and-quality=-0.11 identification=0.14 social-care=0.07 preparation-for-adulthood=-0.05 transitions=-0.09 attainment=0.12 attendance-and-exclusion=-0.07 school-inclusion=-0.16 workforce=-0.19 children-in-care=0.13 equity=0.13
term:attent	waiting-times=0.06 family-information=-0.06 identification=-0.11 mental-health=-0.13 community-health=-0.10 placements=-0.06
term:author	family-information=-0.13 co-production=-0.05 joint-working=0.09 data-and-quality=-0.18 identification=0.17 therapies=-0.10 community-health=-0.06 transitions=-0.06 attainment=0.13 attendance-and-exclusion=0.07 school-inclusion=-0.05 children-in-care=-0.06
term:autism	ehcp=-0.15 waiting-times=0.15 family-information=-0.11 co-production=-0.06 joint-working=-0.11 identification=-0.06 therapies=0.14 mental-health=-0.12 neurodevelopment=0.26 community-health=-0.07 placements=0.14 school-inclusion=0.10 workforce=-0.08 equity=0.09
term:avail	ehcp=-0.05 waiting-times=-0.13 family-information=0.46 co-production=-0.06 parental-confidence=-0.10 data-and-quality=0.39 identification=-0.25 therapies=-0.08 mental-health=0.20 neurodevelopment=0.11 social-care=0.18 preparation-for-adulthood=-0.19 transitions=0.09 placements=0.08 school-inclusion=-0.19 children-in-care=-0.13 equity=-0.20 transport=0.07
term:avoid	waiting-times=-0.14 co-production=0.16 joint-working=-0.19 leadership=-0.07 identification=0.10 mental-health=0.06 attendance-and-exclusion=-0.07 school-inclusion=0.14 equity=0.10
term:await	therapies=-0.07 workforce=0.06
term:awar	family-information=-0.14 co-production=0.08 joint-working=-0.09 mental-health=-0.08 community-health=0.18 preparation-for-adulthood=0.05 placements=0.08 school-inclusion=0.14 equity=0.08
term:barrier	community-health=0.06 placements=-0.08 school-inclusion=0.06 equity=-0.10
term:base	waiting-times=-0.08 family-information=-0.11 joint-working=-0.12 data-and-quality=0.09 identification=-0.13 therapies=-0.06 mental-health=-0.14 attendance-and-exclusion=-0.11 school-inclusion=0.15 children-in-care=-0.06 equity=0.13
term:becaus	family-information=-0.11 co-production=-0.17 parental-confidence=0.17 data-and-quality=0.09 mental-health=-0.11 transitions=-0.15 attainment=0.06 school-inclusion=0.07 children-in-care=-0.05 equity=-0.08
term:becom	family-information=0.13 joint-working=0.06 transitions=-0.09 equity=-0.07
term:been	waiting-times=0.16 family-information=-0.08 co-production=0.40 joint-working=0.10 leadership=0.14 data-and-quality=0.25 identification=0.43 neurodevelopment=-0.22 preparation-for-adulthood=0.16 attainment=0.12 attendance-and-exclusion=-0.11 alternative-provision=-0.08 workforce=0.18 children-in-care=-0.26 equity=-0.17
term:befor	family-information=0.16 parental-confidence=0.08 joint-working=0.14 mental-health=-0.05 social-care=0.06 preparation-for-adulthood=0.08 transitions=0.08 attendance-and-exclusion=-0.06
term:begin	family-information=-0.10 leadership=0.06 identification=-0.07 community-health=0.13
term:behaviour	co-production=-0.10 joint-working=0.06 leadership=-0.09 data-and-quality=-0.10 community-health=-0.05 social-care=-0.21 transitions=-0.10 attendance-and-exclusion=0.15 school-inclusion=0.07
term:benefit	waiting-times=0.23 family-information=-0.06 co-production=-0.08 parental-confidence=0.19 joint-working=-0.32 leadership=-0.13 data-and-quality=-0.11 identification=0.33 mental-health=0.26 community-health=0.09 social-care=-0.09 preparation-for-adulthood=0.13 attainment=0.11 placements=-0.24 alternative-provision=0.14 school-inclusion=0.28 workforce=-0.09
term:bespok	waiting-times=-0.09 family-information=-0.24 joint-working=0.16 leadership=-0.06 mental-health=-0.12 community-health=0.14 social-care=0.11 transitions=-0.07 equity=0.12
term:best	waiting-times=0.11 co-production=0.12 leadership=0.05 data-and-quality=0.14 social-care=0.09 transitions=-0.07 attendance-and-exclusion=-0.09 placements=-0.07 children-in-care=0.12 equity=-0.06
term:better	ehcp=-0.07 waiting-times=-0.11 family-information=0.21 parental-confidence=-0.20 joint-working=-0.41 leadership=0.06 data-and-quality=0.31 therapies=0.06 social-care=-0.11 transitions=0.06 attendance-and-exclusion=0.23 placements=0.06 school-inclusion=0.33 equity=-0.07
term:between	ehcp=0.14 family-information=-0.18 co-production=-0.17 parental-confidence=-0.08 joint-working=0.66 leadership=-0.06 mental-health=-0.11 preparation-for-adulthood=0.09 transitions=0.24 attendance-and-exclusion=0.15 placements=-0.06 school-inclusion=-0.09 workforce=-0.06 equity=-0.23
term:beyond	co-production=-0.07 leadership=-0.11 identification=-0.06 social-care=-0.07 transitions=-0.07 placements=0.20 workforce=0.06
term:board	waiting-times=0.07 family-information=-0.05 leadership=-0.22 data-and-quality=-0.06 identification=-0.06 therapies=-0.08 neurodevelopment=-0.08 school-inclusion=-0.08 workforce=-0.09
term:both	ehcp=-0.13 waiting-times=0.11 parental-confidence=-0.06 joint-working=-0.10 leadership=-0.15 identification=-0.09 mental-health=-0.07 social-care=-0.08 equity=0.06
term:break	waiting-times=-0.05 family-information=0.06 co-production=-0.07 parental-confidence=0.06 joint-working=-0.22 data-and-quality=-0.12 mental-health=0.11 community-health=0.11 social-care=0.20 preparation-for-adulthood=-0.21 placements=-0.10 equity=-0.08
term:bring	family-information=-0.13 joint-working=-0.11 data-and-quality=-0.08 social-care=-0.08 equity=-0.05
term:build	ehcp=0.07 waiting-times=0.07 parental-confidence=0.07 identification=0.10 mental-health=-0.07 social-care=-0.07 placements=-0.09 school-inclusion=-0.08 workforce=0.07
term:but	ehcp=-0.19 waiting-times=0.10 family-information=-0.12 co-production=0.24 parental-confidence=-0.06 joint-working=-0.10 leadership=-0.13 mental-health=-0.09 neurodevelopment=-0.16 community-health=0.06 social-care=-0.14 transitions=0.07 placements=0.21 school-inclusion=-0.13 equity=0.21
term:camh	waiting-times=0.23 family-information=0.15 parental-confidence=-0.06 data-and-quality=-0.16 identification=-0.06 mental-health=0.12 community-health=-0.18 social-care=-0.17 preparation-for-adulthood=0.13 school-inclusion=-0.10
term:can	waiting-times=0.24 family-information=0.11 parental-confidence=-0.12 joint-working=-0.23 data-and-quality=0.10 identification=-0.22 therapies=-0.23 mental-health=0.09 neurodevelopment=0.24 community-health=0.09 social-care=0.16 preparation-for-adulthood=-0.15 attendance-and-exclusion=0.16 placements=0.08 school-inclusion=0.22 workforce=-0.09 children-in-care=0.06 equity=0.19 transport=0.07
term:cannot	family-information=-0.09 parental-confidence=-0.07 leadership=0.06 data-and-quality=0.13 neurodevelopment=-0.15 preparation-for-adulthood=0.05 workforce=-0.07
term:capac	waiting-times=-0.16 joint-working=0.23 leadership=-0.05 identification=0.18 community-health=-0.22 placements=0.09 school-inclusion=-0.23 workforce=0.13
term:captur	family-information=-0.07 co-production=0.16 joint-working=-0.07 leadership=-0.09 identification=0.09 social-care=-0.07 school-inclusion=0.06 workforce=-0.05
term:care	ehcp=0.24 waiting-times=0.29 local-offer=-0.07 family-information=-0.25 co-production=-0.14 joint-working=0.77 leadership=0.08 data-and-quality=-0.44 identification=-0.20 therapies=-0.11 mental-health=-0.28 neurodevelopment=-0.12 community-health=0.34 social-care=0.14 preparation-for-adulthood=0.06 attainment=-0.14 school-inclusion=-0.11 workforce=-0.15 equity=-0.27 transport=-0.06
term:carer	ehcp=0.12 co-production=0.36 parental-confidence=0.49 joint-working=0.24 leadership=-0.10 data-and-quality=-0.09 therapies=-0.06 mental-health=-0.17 social-care=-0.18 preparation-for-adulthood=-0.37 transitions=-0.15 attainment=-0.06 school-inclusion=-0.19 children-in-care=-0.10 equity=-0.18
term:carri	waiting-times=0.12 co-production=0.16 leadership=-0.08 mental-health=-0.12 community-health=0.14 social-care=-0.06 preparation-for-adulthood=0.08 school-inclusion=0.06 children-in-care=-0.08
term:case	waiting-times=0.09 co-production=0.10 parental-confidence=0.14 joint-working=0.08 leadership=-0.09 identification=0.20 mental-health=-0.08 transitions=0.09 attendance-and-exclusion=0.14 workforce=-0.10 equity=-0.07
term:caus	family-information=-0.19 parental-confidence=0.10 leadership=0.10 data-and-quality=-0.10 neurodevelopment=0.09 social-care=0.11 preparation-for-adulthood=0.05 transitions=0.13 school-inclusion=-0.07 workforce=-0.11
term:centr	leadership=0.05 data-and-quality=-0.07 community-health=0.10 social-care=0.10 preparation-for-adulthood=-0.09 school-inclusion=-0.09 workforce=-0.05
term:challeng	family-information=0.11 co-production=-0.07 leadership=0.10 data-and-quality=-0.18 mental-health=0.10 neurodevelopment=-0.20 school-inclusion=-0.15 workforce=0.11 children-in-care=-0.07
term:chang	waiting-times=0.11 co-production=-0.05 parental-confidence=0.22 joint-working=0.23 leadership=0.24 data-and-quality=0.14 identification=0.11 mental-health=0.05 neurodevelopment=-0.07 community-health=0.11 social-care=-0.15 transitions=0.16 workforce=0.26 equity=0.14 transport=0.06
term:check	waiting-times=0.08 family-information=0.12 leadership=-0.05 data-and-quality=-0.09 identification=0.11 social-care=-0.06 preparation-for-adulthood=-0.05 attendance-and-exclusion=-0.10 placements=0.07 school-inclusion=0.22 workforce=-0.29 equity=0.09
term:child	ehcp=-0.06 waiting-times=0.12 family-information=-0.12 parental-confidence=0.09 joint-working=0.06 leadership=-0.07 data-and-quality=0.09 identification=-0.09 neurodevelopment=0.08 community-health=-0.22 social-care=-0.22 attainment=-0.06 attendance-and-exclusion=-0.15 school-inclusion=-0.18 workforce=-0.22 equity=-0.09
term:children	ehcp=-0.39 waiting-times=-0.17 local-offer=-0.12 co-production=-0.34 parental-confidence=-0.17 joint-working=-0.13 leadership=-0.31 data-and-quality=-0.21 identification=0.20 therapies=-0.18 mental-health=0.09 neurodevelopment=0.07 community-health=-0.38 social-care=-0.08 preparation-for-adulthood=-0.18 attainment=-0.10 placements=-0.09 school-inclusion=0.08 workforce=-0.42 equity=0.42 transport=-0.12
term:clariti	waiting-times=-0.09 family-information=0.17 leadership=0.12 data-and-quality=-0.07 community-health=0.12 social-care=0.14 workforce=-0.23
term:clear	ehcp=-0.12 waiting-times=-0.18 family-information=0.10 co-production=0.10 leadership=0.06 data-and-quality=0.19 therapies=0.06 mental-health=0.15 neurodevelopment=0.11 community-health=-0.12 social-care=-0.22 transitions=-0.18 placements=-0.06 school-inclusion=0.17 equity=-0.07
term:clearli	ehcp=-0.15 co-production=-0.12 joint-working=-0.11 leadership=0.15 data-and-quality=-0.05 school-inclusion=-0.06 workforce=0.05 equity=-0.07
term:clinic	co-production=0.06 joint-working=0.23 mental-health=0.08 neurodevelopment=-0.12 community-health=-0.07 preparation-for-adulthood=0.06 school-inclusion=-0.11 workforce=0.10 children-in-care=-0.08
term:close	waiting-times=-0.09 co-production=-0.12 parental-confidence=0.21 data-and-quality=0.11 identification=0.12 mental-health=0.09 transitions=-0.09 attainment=0.05 school-inclusion=0.05
term:club	waiting-times=0.05 family-information=0.08 social-care=-0.07 preparation-for-adulthood=-0.08 attendance-and-exclusion=-0.05 transport=0.09
term:co	ehcp=-0.07 waiting-times=-0.06 local-offer=0.07 family-information=0.11 co-production=0.06 parental-confidence=-0.05 joint-working=-0.33 leadership=-0.28 identification=-0.07 mental-health=0.15 social-care=-0.16 preparation-for-adulthood=-0.05 placements=-0.10 school-inclusion=0.14 workforce=-0.09 children-in-care=-0.12
term:cohort	co-production=0.06 joint-working=-0.11 leadership=0.14 data-and-quality=0.12 mental-health=0.05 transitions=-0.05 workforce=0.08 equity=-0.06
term:collabor	family-information=0.17 co-production=0.20 joint-working=-0.30 leadership=0.07 identification=-0.08 transitions=-0.09 attendance-and-exclusion=-0.11 alternative-provision=-0.06 school-inclusion=0.22 workforce=-0.06 children-in-care=-0.09
term:collect	ehcp=-0.11 family-information=0.25 joint-working=-0.18 school-inclusion=0.11
term:colleg	co-production=-0.10 joint-working=-0.05 data-and-quality=0.14 social-care=-0.12 school-inclusion=-0.12
term:come	waiting-times=0.14 family-information=0.18 co-production=-0.05 leadership=-0.05 data-and-quality=-0.11 community-health=0.08 transitions=0.08 school-inclusion=0.11
term:commiss	ehcp=-0.22 waiting-times=-0.10 family-information=-0.22 co-production=0.15 parental-confidence=-0.09 joint-working=0.19 leadership=0.33 data-and-quality=0.74 identification=-0.13 mental-health=-0.06 neurodevelopment=0.14 preparation-for-adulthood=-0.07 transitions=-0.11 attainment=-0.06 attendance-and-exclusion=-0.11 placements=0.11 alternative-provision=0.15 school-inclusion=-0.08 workforce=-0.14 children-in-care=-0.28 equity=0.27
term:commission	ehcp=-0.17 co-production=-0.21 joint-working=-0.19 leadership=0.07 data-and-quality=0.18 social-care=-0.10 preparation-for-adulthood=-0.07 placements=0.19 workforce=0.11
term:commit	waiting-times=-0.14 co-production=0.15 leadership=-0.08 data-and-quality=-0.12 preparation-for-adulthood=-0.12 school-inclusion=0.13 workforce=-0.13
term:commun	ehcp=-0.13 waiting-times=-0.22 family-information=0.55 co-production=-0.17 joint-working=-0.18 leadership=-0.10 data-and-quality=-0.14 therapies=0.22 mental-health=-0.08 social-care=-0.17 preparation-for-adulthood=-0.17 transitions=0.07 attendance-and-exclusion=-0.06 workforce=-0.11 children-in-care=-0.34 equity=0.21
term:complet	ehcp=0.07 waiting-times=-0.14 co-production=-0.09 parental-confidence=0.14 joint-working=-0.08 leadership=0.31 identification=-0.09 mental-health=-0.07 community-health=-0.17 preparation-for-adulthood=-0.20 transitions=-0.07 workforce=0.18 equity=-0.07
term:complex	waiting-times=0.12 family-information=-0.08 co-production=-0.23 parental-confidence=-0.06 joint-working=-0.07 leadership=-0.10 identification=0.15 mental-health=0.20 neurodevelopment=-0.09 social-care=0.14 preparation-for-adulthood=0.29 attainment=-0.08 attendance-and-exclusion=0.10 placements=0.14 school-inclusion=-0.11 workforce=-0.07
term:comprehens	family-information=-0.09 co-production=0.11 parental-confidence=-0.09 joint-working=-0.29 identification=-0.07 therapies=0.05 neurodevelopment=0.09 community-health=-0.24 social-care=0.09 children-in-care=0.07
term:concern	waiting-times=-0.19 co-production=0.13 parental-confidence=0.16 joint-working=-0.07 leadership=0.06 data-and-quality=-0.12 identification=0.08 mental-health=-0.06 neurodevelopment=-0.07 community-health=-0.09 social-care=-0.09 attainment=0.06 placements=0.09 school-inclusion=0.09 workforce=-0.11 children-in-care=-0.05 transport=0.05
term:confid	waiting-times=0.08 co-production=0.09 joint-working=0.10 identification=-0.08 neurodevelopment=0.06 community-health=0.09 social-care=-0.09 preparation-for-adulthood=-0.11 attendance-and-exclusion=-0.05 workforce=0.15
term:confus	waiting-times=0.15 family-information=0.16 parental-confidence=0.08 joint-working=0.06 workforce=0.10
term:consequ	waiting-times=0.15 family-information=-0.08 co-production=-0.21 parental-confidence=-0.12 joint-working=0.12 leadership=0.12 data-and-quality=0.13 identification=-0.14 neurodevelopment=-0.08 social-care=-0.22 transitions=-0.14 attainment=-0.07 attendance-and-exclusion=-0.10 school-inclusion=0.07 children-in-care=0.06 equity=-0.10
term:consid	waiting-times=0.13 family-information=0.25 leadership=-0.06 identification=-0.12 social-care=0.10 placements=0.16 school-inclusion=0.09
term:consider	co-production=-0.05 parental-confidence=-0.08 joint-working=-0.19 leadership=0.07 data-and-quality=0.09 workforce=0.07 children-in-care=0.12
term:consist	ehcp=0.11 waiting-times=-0.10 family-information=-0.11 co-production=-0.10 parental-confidence=-0.17 joint-working=0.18 leadership=0.19 identification=-0.32 community-health=0.07 social-care=-0.22 transitions=0.22 placements=-0.06 workforce=0.07 equity=-0.07
term:consult	co-production=0.19 joint-working=-0.19 leadership=0.16 data-and-quality=-0.07 therapies=-0.07 workforce=-0.05
term:contain	co-production=0.10 leadership=0.22 data-and-quality=0.18 identification=-0.05 community-health=-0.11 social-care=-0.08
term:continu	family-information=-0.11 co-production=-0.09 joint-working=0.43 leadership=0.07 data-and-quality=0.19 identification=-0.14 therapies=0.21 mental-health=-0.10 neurodevelopment=-0.07 community-health=0.09 preparation-for-adulthood=0.07 transitions=0.09 attendance-and-exclusion=0.08 placements=0.10 school-inclusion=-0.23 workforce=0.11 children-in-care=0.11
term:contribut	family-information=-0.07 co-production=0.15 parental-confidence=-0.12 joint-working=0.24 leadership=-0.13 data-and-quality=0.06 identification=-0.09 therapies=0.10 mental-health=-0.07 neurodevelopment=-0.07 community-health=0.12 attendance-and-exclusion=-0.07 placements=-0.07 workforce=0.18 children-in-care=-0.11 equity=-0.06
term:coordin	waiting-times=-0.32 family-information=-0.10 co-production=0.11 leadership=-0.10 data-and-quality=-0.38 identification=-0.17 therapies=0.06 mental-health=0.08 community-health=0.10 transitions=0.18 attendance-and-exclusion=0.05 placements=-0.10 school-inclusion=-0.06 equity=-0.13
term:core	family-information=0.17 children-in-care=0.12 equity=0.13
term:could	waiting-times=-0.12 family-information=0.16 co-production=0.09 joint-working=-0.10 leadership=0.10 data-and-quality=0.24 therapies=0.08 mental-health=-0.07
term:cours	leadership=0.06 identification=-0.07 social-care=0.06 preparation-for-adulthood=-0.12 attainment=0.06 school-inclusion=-0.11
term:creat	ehcp=-0.11 waiting-times=-0.09 joint-working=0.06 leadership=0.07 identification=-0.08 community-health=-0.13 school-inclusion=-0.06 children-in-care=-0.06
term:creativ	ehcp=-0.06 waiting-times=0.13 family-information=0.11 co-production=-0.06 joint-working=0.14 neurodevelopment=0.08 social-care=0.06 preparation-for-adulthood=0.11 placements=0.12
term:crisi	family-information=-0.05 identification=0.16 children-in-care=0.07
term:cultur	family-information=0.08 co-production=-0.06 joint-working=0.12 identification=-0.07 social-care=0.08 workforce=-0.11 children-in-care=-0.07 equity=0.10
term:current	ehcp=-0.12 waiting-times=0.20 co-production=0.29 parental-confidence=-0.12 joint-working=-0.13 leadership=0.54 mental-health=0.16 social-care=-0.13 preparation-for-adulthood=-0.21 transitions=-0.21 attainment=-0.05 attendance-and-exclusion=0.19 placements=0.16 school-inclusion=-0.08 children-in-care=-0.07 equity=0.18
term:data	waiting-times=-0.09 co-production=-0.06 joint-working=0.15 leadership=-0.19 data-and-quality=0.12 mental-health=-0.08 transitions=-0.06 attendance-and-exclusion=-0.06 placements=0.15 workforce=-0.08
term:date	waiting-times=-0.08 co-production=0.07 parental-confidence=-0.08 identification=-0.07 workforce=0.07
term:decis	ehcp=0.17 waiting-times=0.07 family-information=0.29 co-production=0.60 parental-confidence=0.29 data-and-quality=0.11 social-care=-0.06 preparation-for-adulthood=-0.14 placements=-0.11 alternative-provision=0.06 school-inclusion=-0.07 equity=0.08
term:deficit	waiting-times=0.06 family-information=-0.06 leadership=-0.06 mental-health=-0.13 community-health=-0.10
term:delai	family-information=0.08 co-production=0.11 parental-confidence=0.25 data-and-quality=-0.09 identification=-0.08 community-health=0.22 preparation-for-adulthood=-0.12 transitions=0.08 placements=-0.09 school-inclusion=0.07 workforce=0.14 equity=0.06
term:deliv	ehcp=-0.06 joint-working=0.22 leadership=0.28 identification=-0.11 therapies=0.08 mental-health=-0.08 community-health=0.07 social-care=-0.07 preparation-for-adulthood=-0.08 transitions=-0.12 workforce=0.14 children-in-care=-0.06 equity=0.12
term:deliveri	joint-working=0.18 data-and-quality=-0.05 identification=-0.05 therapies=-0.08 neurodevelopment=0.05 community-health=0.06 preparation-for-adulthood=-0.05 placements=-0.12
term:demand	ehcp=-0.08 waiting-times=0.11 family-information=0.08 leadership=0.26 identification=0.05 school-inclusion=-0.06 workforce=0.14
term:demonstr	waiting-times=-0.10 joint-working=-0.14 leadership=0.14 data-and-quality=0.05 identification=-0.10 transitions=-0.12 attendance-and-exclusion=0.12 school-inclusion=0.06 workforce=0.07 children-in-care=0.08
term:depend	waiting-times=-0.08 family-information=-0.14 joint-working=0.09 community-health=-0.12 equity=0.23
term:describ	waiting-times=-0.08 co-production=-0.16 joint-working=-0.16 social-care=0.07 school-inclusion=0.14 workforce=0.05 equity=0.05
term:design	co-production=0.08 parental-confidence=-0.07 joint-working=0.24 leadership=0.09 data-and-quality=0.09 social-care=-0.17 placements=-0.06 school-inclusion=-0.09 workforce=0.12 children-in-care=-0.07 equity=-0.16
term:despit	waiting-times=-0.24 parental-confidence=0.13 joint-working=-0.09 identification=0.05 community-health=-0.06 transitions=-0.05 attainment=0.07 school-inclusion=0.08 workforce=-0.06
term:detail	ehcp=-0.06 waiting-times=0.17 family-information=-0.07 joint-working=-0.19 leadership=-0.09 data-and-quality=0.14 identification=0.11 community-health=0.12 workforce=0.17 children-in-care=0.09 equity=-0.09
term:determin	leadership=0.21 data-and-quality=-0.07 identification=-0.14
term:develop	family-information=-0.19 co-production=0.07 parental-confidence=-0.06 joint-working=0.39 leadership=-0.40 data-and-quality=-0.25 identification=0.13 therapies=0.05 mental-health=0.10 neurodevelopment=0.20 community-health=0.28 social-care=0.14 transitions=-0.19 attainment=0.26 attendance-and-exclusion=0.11 alternative-provision=-0.07 school-inclusion=0.18 workforce=-0.06 equity=-0.13
term:development	waiting-times=-0.10 co-production=-0.10 leadership=-0.05 data-and-quality=0.07 neurodevelopment=0.05 community-health=-0.27 workforce=-0.15 children-in-care=-0.08
term:diagnosi	family-information=0.12 co-production=0.12 parental-confidence=-0.07 joint-working=-0.18 leadership=0.08 identification=-0.14 social-care=-0.09 preparation-for-adulthood=0.05 school-inclusion=-0.05
term:diagnost	waiting-times=0.22 co-production=-0.05 joint-working=-0.06 leadership=0.10 data-and-quality=0.07 therapies=0.24 mental-health=-0.08 community-health=-0.05 placements=-0.06 equity=-0.05
term:differ	waiting-times=-0.19 family-information=-0.09 joint-working=0.15 leadership=0.21 identification=0.12 social-care=-0.10 transitions=0.26 school-inclusion=0.11 workforce=0.08 children-in-care=0.05 equity=0.09
term:difficult	family-information=0.12 equity=0.13
term:direct	waiting-times=0.05 family-information=0.05 joint-working=0.08 data-and-quality=0.07 identification=-0.22 social-care=0.05 placements=-0.13 school-inclusion=-0.05
term:directli	local-offer=0.11
term:disabl	ehcp=-0.05 waiting-times=-0.18 family-information=0.14 co-production=-0.23 joint-working=-0.33 leadership=-0.26 therapies=-0.13 mental-health=0.08 neurodevelopment=-0.10 community-health=-0.30 social-care=0.18 placements=0.18 school-inclusion=-0.24 workforce=0.15 children-in-care=0.16 equity=0.07
term:disciplinari	joint-working=-0.08 leadership=-0.08 data-and-quality=-0.15 identification=0.11 neurodevelopment=0.09 community-health=0.06 school-inclusion=-0.11 equity=-0.07
term:discuss	co-production=0.14 joint-working=-0.15 leadership=-0.13 identification=0.18
term:disord	waiting-times=0.06 family-information=-0.06 joint-working=-0.08 leadership=-0.07 identification=-0.10 mental-health=-0.13 neurodevelopment=0.07 placements=-0.06
term:do	waiting-times=0.09 family-information=-0.11 co-production=-0.07 parental-confidence=-0.23 joint-working=-0.71 leadership=-0.27 identification=-0.14 therapies=-0.08 mental-health=-0.12 neurodevelopment=-0.12 community-health=0.12 social-care=0.25 preparation-for-adulthood=0.24 transitions=0.14 attainment=-0.09 attendance-and-exclusion=-0.11 placements=-0.14 alternative-provision=-0.06 children-in-care=-0.24 equity=-0.39
term:document	ehcp=0.06 family-information=0.06 co-production=-0.06 joint-working=0.29 leadership=-0.06 social-care=0.17 attendance-and-exclusion=0.11 school-inclusion=0.13 equity=0.06
term:doe	waiting-times=0.07 joint-working=-0.24 data-and-quality=0.07 identification=0.11 mental-health=-0.08 preparation-for-adulthood=0.05 attainment=-0.07 attendance-and-exclusion=-0.12 school-inclusion=0.12 workforce=-0.11 equity=-0.05
term:done	family-information=0.05 joint-working=0.13 leadership=0.06 data-and-quality=-0.10
term:draft	waiting-times=-0.11 co-production=0.11 joint-working=0.13 data-and-quality=-0.06 attendance-and-exclusion=-0.06 workforce=0.07 equity=-0.09
term:drive	waiting-times=0.14 family-information=0.12 joint-working=-0.05 identification=-0.07 mental-health=0.16 neurodevelopment=0.06 preparation-for-adulthood=-0.08 attendance-and-exclusion=0.18 school-inclusion=-0.06
term:dsr	waiting-times=-0.09 family-information=0.07 co-production=0.08 joint-working=0.07 leadership=0.07 identification=-0.09 mental-health=0.05 children-in-care=-0.11
term:due	waiting-times=-0.19 family-information=-0.06 co-production=0.08 joint-working=-0.12 leadership=-0.07 identification=-0.13 mental-health=0.13 community-health=-0.26 placements=-0.06 school-inclusion=0.05 workforce=0.15 children-in-care=0.08
term:dure	ehcp=0.09 waiting-times=-0.07 family-information=-0.25 joint-working=0.29 leadership=0.08 mental-health=-0.14 community-health=0.15 transitions=-0.17 placements=-0.07
term:dynam	waiting-times=0.14 family-information=0.13 co-production=-0.13 parental-confidence=0.08 joint-working=0.12 leadership=-0.06 data-and-quality=0.09 identification=-0.12 preparation-for-adulthood=0.08 transitions=0.08 placements=-0.07 children-in-care=0.11 equity=-0.10
term:each	family-information=0.08 co-production=-0.19 parental-confidence=-0.07 joint-working=0.34 leadership=0.14 data-and-quality=0.08 community-health=-0.06 social-care=0.08 school-inclusion=-0.15 workforce=-0.24
term:earli	waiting-times=0.63 local-offer=-0.07 family-information=0.10 co-production=0.06 parental-confidence=-0.10 joint-working=0.39 identification=-0.07 therapies=0.16 mental-health=0.14 neurodevelopment=0.09 social-care=0.26 transitions=0.32 alternative-provision=-0.08 school-inclusion=-0.07 workforce=-0.42 equity=0.14
term:earlier	waiting-times=0.12 joint-working=-0.05 identification=0.05 transitions=0.08 attendance-and-exclusion=0.09 school-inclusion=0.11
term:earliest	ehcp=0.07 family-information=0.11 co-production=0.07 parental-confidence=-0.05 joint-working=-0.08 leadership=0.11 identification=-0.14 social-care=0.06 preparation-for-adulthood=0.08 workforce=-0.16 equity=-0.11
term:educ	ehcp=0.05 waiting-times=-0.61 family-information=-0.17 co-production=-0.13 joint-working=0.23 leadership=0.17 data-and-quality=-0.11 identification=-0.20 therapies=0.06 neurodevelopment=-0.21 social-care=-0.05 preparation-for-adulthood=0.29 transitions=-0.13 attendance-and-exclusion=0.19 placements=0.22 school-inclusion=0.14 children-in-care=0.09 equity=-0.10
term:effect	ehcp=0.08 waiting-times=-0.29 local-offer=-0.07 family-information=-0.07 co-production=0.13 joint-working=0.18 leadership=-0.62 data-and-quality=-0.62 identification=-0.18 mental-health=0.13 neurodevelopment=-0.14 preparation-for-adulthood=0.15 transitions=-0.21 attainment=-0.05 school-inclusion=0.50 workforce=-0.20 children-in-care=-0.11 equity=-0.13 transport=-0.05
term:effici	waiting-times=-0.09 family-information=-0.12 joint-working=0.06 data-and-quality=-0.30
term:ehc	ehcp=0.68 waiting-times=0.20 local-offer=-0.05 family-information=-0.23 co-production=-0.06 joint-working=0.50 leadership=-0.33 data-and-quality=0.06 identification=0.06 therapies=-0.11 mental-health=-0.32 neurodevelopment=-0.12 community-health=-0.12 social-care=-0.11 preparation-for-adulthood=-0.06 attainment=-0.14 attendance-and-exclusion=0.06 placements=0.36 alternative-provision=-0.07 workforce=0.05 children-in-care=-0.16 equity=-0.21
term:elect	ehcp=-0.15 joint-working=-0.06 data-and-quality=0.12 community-health=-0.12 preparation-for-adulthood=-0.10 attendance-and-exclusion=0.12 placements=0.15 children-in-care=0.12
term:emb	waiting-times=-0.10 co-production=0.16 joint-working=0.06 leadership=0.17 data-and-quality=0.05 identification=-0.06 neurodevelopment=0.12 community-health=-0.05 school-inclusion=0.08
term:embed	waiting-times=-0.22 family-information=-0.08 co-production=0.14 joint-working=-0.14 leadership=0.10 data-and-quality=-0.16 identification=-0.26 neurodevelopment=0.08 school-inclusion=0.07 children-in-care=-0.06
term:emerg	ehcp=-0.05 waiting-times=-0.17 co-production=-0.05 identification=0.05 therapies=-0.08 mental-health=0.19 community-health=-0.12 transitions=-0.06 school-inclusion=-0.12 workforce=0.14
term:emot	waiting-times=-0.33 leadership=-0.07 identification=-0.17 mental-health=-0.05 neurodevelopment=-0.12 social-care=-0.08 preparation-for-adulthood=-0.07 transitions=-0.06 placements=0.05 school-inclusion=0.13
term:employ	ehcp=-0.07 family-information=-0.08 co-production=-0.09 parental-confidence=-0.11 joint-working=0.22 leadership=-0.19 data-and-quality=-0.13 identification=-0.09 social-care=-0.06 transitions=0.06 placements=0.11 school-inclusion=-0.14 workforce=-0.09 equity=0.09
term:enabl	waiting-times=-0.18 family-information=0.13 co-production=0.17 parental-confidence=-0.10 leadership=0.27 identification=0.05 therapies=0.08 social-care=-0.05 attainment=-0.06 placements=-0.07 workforce=0.17 equity=-0.21
term:end	waiting-times=-0.09 joint-working=-0.05 leadership=-0.07 mental-health=0.06 attainment=0.06 attendance-and-exclusion=0.15 school-inclusion=0.21
term:engag	waiting-times=-0.10 local-offer=0.08 family-information=0.22 co-production=0.08 parental-confidence=0.07 leadership=-0.18 identification=0.13 community-health=-0.08 social-care=-0.07 preparation-for-adulthood=0.14 attendance-and-exclusion=0.17 alternative-provision=-0.07 workforce=-0.08 children-in-care=-0.09 equity=0.31
term:enhanc	co-production=-0.09 data-and-quality=0.12 community-health=0.07 social-care=-0.08 preparation-for-adulthood=-0.05 placements=0.32
term:enough	ehcp=-0.05 waiting-times=0.32 family-information=0.18 co-production=-0.13 joint-working=-0.47 leadership=0.14 identification=-0.07 mental-health=0.11 community-health=0.07 social-care=0.23 preparation-for-adulthood=0.11 attendance-and-exclusion=-0.09 school-inclusion=0.10 workforce=0.25 children-in-care=0.07 equity=-0.20
term:ensur	waiting-times=0.13 family-information=-0.17 co-production=0.19 joint-working=0.56 leadership=-0.16 data-and-quality=-0.22 identification=-0.16 mental-health=-0.31 community-health=0.24 social-care=-0.42 transitions=-0.09 attainment=-0.08 placements=0.14 school-inclusion=0.24 workforce=-0.12 children-in-care=0.23 transport=-0.06
term:equal	joint-working=0.14 data-and-quality=-0.06 mental-health=-0.06 school-inclusion=0.19
term:equip	ehcp=-0.09 parental-confidence=-0.07 leadership=0.14 therapies=-0.06 community-health=0.17
term:escal	waiting-times=0.09 joint-working=0.27 identification=0.20 workforce=0.13
term:establish	waiting-times=0.12 co-production=-0.06 parental-confidence=-0.09 joint-working=0.51 leadership=0.20 mental-health=0.15 community-health=0.13 social-care=-0.13 transitions=-0.09 alternative-provision=-0.06 workforce=0.07 children-in-care=-0.06
term:evalu	family-information=-0.08 joint-working=-0.07 leadership=-0.26 data-and-quality=-0.14 community-health=0.05 attendance-and-exclusion=0.11 school-inclusion=-0.08 children-in-care=0.12
term:even	co-production=0.16 joint-working=0.13 leadership=0.21 data-and-quality=-0.06 identification=-0.10 mental-health=0.13 neurodevelopment=-0.07 preparation-for-adulthood=-0.07 school-inclusion=0.10 children-in-care=-0.07
term:evid	waiting-times=-0.06 joint-working=0.16 data-and-quality=0.09 identification=0.11 community-health=0.06
term:exampl	waiting-times=0.10 local-offer=0.09 family-information=-0.20 co-production=-0.26 leadership=0.29 data-and-quality=-0.21 identification=-0.24 therapies=0.10 mental-health=-0.24 neurodevelopment=-0.16 community-health=0.20 social-care=0.20 transitions=0.27 placements=-0.10 school-inclusion=0.15 children-in-care=0.21 equity=-0.23
term:exclus	ehcp=-0.10 waiting-times=-0.06 family-information=-0.16 co-production=-0.15 joint-working=-0.18 leadership=-0.05 identification=0.18 social-care=-0.06 preparation-for-adulthood=-0.06 transitions=-0.13 attainment=0.14 attendance-and-exclusion=0.34 placements=-0.09 school-inclusion=0.10 workforce=-0.07
term:exist	co-production=0.13 joint-working=0.06 leadership=-0.08 data-and-quality=0.08 social-care=0.10 preparation-for-adulthood=0.08 transport=0.06
term:expect	family-information=0.06 joint-working=-0.29 leadership=0.11 data-and-quality=0.12 attendance-and-exclusion=-0.10 alternative-provision=-0.06
term:experi	ehcp=-0.13 waiting-times=0.18 family-information=0.15 co-production=-0.23 parental-confidence=0.16 leadership=-0.30 data-and-quality=-0.11 identification=-0.21 therapies=-0.10 neurodevelopment=-0.11 community-health=-0.12 social-care=0.16 transitions=0.13 attainment=-0.07 placements=0.25 school-inclusion=-0.14 workforce=0.20 children-in-care=-0.17 equity=-0.11
term:experienc	waiting-times=0.07 joint-working=-0.05 leadership=-0.16 mental-health=0.09 neurodevelopment=-0.13 community-health=0.06 preparation-for-adulthood=0.06 workforce=0.05 children-in-care=0.07
term:expertis	waiting-times=-0.15 family-information=0.08 co-production=-0.25 joint-working=0.24 leadership=0.07 identification=0.12 social-care=0.12 workforce=-0.13
term:extend	co-production=-0.07 joint-working=-0.05 data-and-quality=0.09 therapies=-0.10 mental-health=0.07 placements=0.09
term:face	parental-confidence=0.14 joint-working=-0.20 therapies=-0.06 community-health=-0.10 school-inclusion=-0.09
term:famili	ehcp=-0.29 waiting-times=-0.19 local-offer=-0.08 family-information=0.82 parental-confidence=0.30 joint-working=-0.07 leadership=-0.25 data-and-quality=-0.39 identification=0.39 therapies=-0.11 community-health=-0.12 social-care=0.23 preparation-for-adulthood=-0.11 transitions=0.20 attendance-and-exclusion=-0.13 placements=-0.32 school-inclusion=-0.56 workforce=-0.50 children-in-care=-0.33 equity=0.15
term:feel	waiting-times=0.20 family-information=0.06 co-production=0.24 joint-working=-0.14 community-health=-0.09 preparation-for-adulthood=-0.25 transitions=0.23 placements=0.09 workforce=-0.18 children-in-care=-0.10
term:felt	joint-working=-0.07 leadership=0.06 data-and-quality=-0.07 identification=-0.07 school-inclusion=-0.08
term:find	parental-confidence=0.11 joint-working=0.31 identification=0.07 social-care=-0.07 attendance-and-exclusion=0.07 workforce=0.14 equity=0.22
term:five	waiting-times=0.15 family-information=-0.06 co-production=0.19 data-and-quality=-0.05 preparation-for-adulthood=0.14
term:focu	ehcp=0.07 waiting-times=-0.12 family-information=-0.13 co-production=-0.25 joint-working=0.14 leadership=0.39 data-and-quality=0.08 identification=-0.29 mental-health=-0.07 neurodevelopment=-0.08 community-health=-0.05 social-care=0.11 transitions=0.10 attendance-and-exclusion=-0.07 workforce=0.16 children-in-care=0.06 equity=-0.05
term:focus	waiting-times=0.12 family-information=0.07 co-production=0.16 joint-working=0.15 leadership=0.20 data-and-quality=-0.07 community-health=0.13 social-care=-0.06 placements=0.05 workforce=-0.19 children-in-care=0.09
term:follow	family-information=-0.07 co-production=-0.06 joint-working=0.12 leadership=0.15 data-and-quality=-0.06 identification=-0.11 mental-health=-0.19 neurodevelopment=-0.07 community-health=0.06 preparation-for-adulthood=0.05 transitions=0.13 children-in-care=0.10 transport=0.05
term:form	waiting-times=-0.09 family-information=-0.07 co-production=0.05 joint-working=-0.05 data-and-quality=-0.13 neurodevelopment=-0.07 children-in-care=-0.07
term:formal	waiting-times=-0.10 family-information=0.08 co-production=-0.05 parental-confidence=-0.10 joint-working=-0.15 leadership=0.08 data-and-quality=-0.15 neurodevelopment=-0.10 social-care=-0.08 preparation-for-adulthood=0.15 transitions=0.05 school-inclusion=-0.06
term:forum	family-information=0.06 co-production=-0.16 parental-confidence=0.17 joint-working=-0.14 leadership=-0.23 data-and-quality=-0.10 identification=0.17 therapies=-0.08 neurodevelopment=-0.18 social-care=0.06 preparation-for-adulthood=-0.10 transitions=-0.05 placements=-0.07 school-inclusion=-0.06 workforce=-0.19 children-in-care=-0.15
term:forward	parental-confidence=-0.07 joint-working=0.07 leadership=0.13 workforce=-0.07
term:framework	co-production=0.08 data-and-quality=0.12 community-health=-0.05 social-care=-0.10 attendance-and-exclusion=-0.06 school-inclusion=-0.05 workforce=-0.07
term:frequent	co-production=-0.05 leadership=0.08 neurodevelopment=-0.06 social-care=0.07 placements=0.06 workforce=0.32 transport=0.09
term:frustrat	family-information=-0.12 parental-confidence=0.10 joint-working=0.23 leadership=0.09 data-and-quality=-0.10 therapies=-0.08 community-health=0.08 transitions=0.11 school-inclusion=-0.05 workforce=-0.08 equity=-0.05
term:full	ehcp=0.12 waiting-times=-0.16 leadership=-0.08 mental-health=0.08 neurodevelopment=0.11 school-inclusion=0.12 workforce=-0.06
term:fulli	ehcp=-0.09 family-information=-0.08 co-production=0.11 parental-confidence=0.08 joint-working=-0.16 leadership=0.22 data-and-quality=-0.38 identification=-0.23 therapies=0.05 community-health=0.09 preparation-for-adulthood=-0.07 placements=-0.07 workforce=0.05
term:fund	waiting-times=0.15 parental-confidence=-0.08 leadership=0.20 identification=-0.06 therapies=-0.11 neurodevelopment=-0.15 community-health=0.07 social-care=0.14 placements=0.09
term:further	waiting-times=-0.25 co-production=0.06 joint-working=0.34 leadership=-0.22 data-and-quality=-0.05 identification=0.12 mental-health=0.16 neurodevelopment=-0.11 social-care=0.09 transitions=0.14 attainment=0.09 school-inclusion=0.18 workforce=-0.13 equity=0.09
term:futur	waiting-times=0.15 co-production=0.12 joint-working=-0.20 leadership=-0.11 data-and-quality=0.34 mental-health=-0.06 social-care=0.08 preparation-for-adulthood=0.15 transitions=0.08 placements=0.06 school-inclusion=-0.08 workforce=-0.08 equity=-0.10
term:gain	ehcp=-0.08 waiting-times=0.13 family-information=0.14 joint-working=0.06 leadership=-0.27 data-and-quality=0.06 mental-health=0.05 neurodevelopment=0.05 community-health=-0.10 social-care=0.10 attendance-and-exclusion=0.07 school-inclusion=-0.10 workforce=0.07
term:gap	waiting-times=0.20 co-production=-0.16 joint-working=-0.15 leadership=-0.09 data-and-quality=0.32 identification=-0.22 therapies=-0.06 mental-health=0.07 neurodevelopment=0.07 preparation-for-adulthood=0.22 attendance-and-exclusion=-0.13 placements=0.13 workforce=-0.06 children-in-care=0.10
term:gather	family-information=-0.15 joint-working=0.05 leadership=-0.16 data-and-quality=-0.41 therapies=-0.07 attendance-and-exclusion=-0.10
term:gener	parental-confidence=-0.10 joint-working=0.16 neurodevelopment=0.08 community-health=-0.07 social-care=-0.06 transitions=0.06 school-inclusion=0.10 equity=0.34
term:get	ehcp=-0.11 waiting-times=-0.21 joint-working=0.34 data-and-quality=-0.13 community-health=0.06 social-care=-0.21 transitions=-0.08 attainment=0.06 attendance-and-exclusion=-0.11 placements=0.08 school-inclusion=-0.08 workforce=0.27 equity=0.12
term:give	joint-working=0.16 data-and-quality=-0.06 social-care=-0.08 attendance-and-exclusion=-0.06 children-in-care=0.06
term:good	waiting-times=-0.25 family-information=-0.08 parental-confidence=0.14 joint-working=-0.10 leadership=-0.09 neurodevelopment=-0.05 community-health=-0.10 social-care=-0.06 placements=0.20 workforce=0.06
term:govern	waiting-times=-0.10 local-offer=0.10 co-production=-0.09 parental-confidence=0.08 joint-working=0.40 leadership=0.11 data-and-quality=-0.17 identification=0.10 attainment=0.10
term:gp	co-production=0.09 joint-working=0.32
term:greater	parental-confidence=-0.08 joint-working=0.22 community-health=0.06 transitions=-0.13 children-in-care=0.11 equity=0.07
term:group	waiting-times=-0.06 local-offer=0.11 family-information=0.13 co-production=-0.06 joint-working=-0.09 leadership=-0.17 mental-health=0.07 social-care=0.07 preparation-for-adulthood=-0.06 transitions=-0.07 attendance-and-exclusion=0.09 alternative-provision=-0.06 equity=0.11 transport=0.05
term:grow	joint-working=0.27 leadership=0.06 identification=-0.05 community-health=-0.09
term:guidanc	ehcp=0.06 family-information=0.59 parental-confidence=-0.09 data-and-quality=-0.29 identification=-0.14 community-health=-0.15 social-care=0.12 attainment=0.05 placements=-0.07 school-inclusion=0.34 workforce=-0.05 children-in-care=-0.08 equity=0.18
term:ha	ehcp=0.07 waiting-times=0.30 family-information=-0.08 co-production=0.40 parental-confidence=0.21 joint-working=0.09 leadership=0.26 data-and-quality=0.27 identification=-0.21 therapies=0.16 mental-health=-0.06 neurodevelopment=0.06 community-health=-0.55 social-care=-0.08 transitions=-0.22 attainment=0.13 attendance-and-exclusion=-0.28 placements=-0.17 alternative-provision=0.06 school-inclusion=-0.31 workforce=0.26 children-in-care=-0.10
term:had	waiting-times=0.09 leadership=0.10 mental-health=-0.10 social-care=0.09 preparation-for-adulthood=0.16 placements=0.12
term:happen	joint-working=-0.12 leadership=-0.08 preparation-for-adulthood=0.08 workforce=-0.11
term:health	ehcp=0.07 waiting-times=0.29 local-offer=-0.10 family-information=-0.18 co-production=0.24 parental-confidence=-0.38 joint-working=0.16 leadership=0.39 data-and-quality=-0.28 identification=-0.14 therapies=0.16 mental-health=0.41 neurodevelopment=-0.17 community-health=0.33 social-care=-0.75 transitions=-0.18 attainment=-0.15 attendance-and-exclusion=-0.24 placements=-0.26 alternative-provision=-0.10 school-inclusion=-0.06 workforce=0.26 children-in-care=0.11 equity=-0.06 transport=-0.09
term:healthi	family-information=-0.05 leadership=-0.21 mental-health=-0.10 community-health=0.05 social-care=-0.06 preparation-for-adulthood=0.05 workforce=-0.13 equity=0.09
term:heard	waiting-times=-0.13 local-offer=0.10 co-production=0.07 parental-confidence=-0.08 leadership=-0.07 data-and-quality=-0.06 preparation-for-adulthood=-0.05 equity=0.07
term:held	waiting-times=-0.08 family-information=0.08 co-production=-0.17 joint-working=0.22 identification=-0.06 community-health=-0.06 preparation-for-adulthood=-0.19 attendance-and-exclusion=-0.09 workforce=-0.17
term:help	waiting-times=-0.06 family-information=0.34 co-production=0.11 parental-confidence=-0.30 joint-working=-0.44 leadership=0.11 data-and-quality=0.08 identification=0.52 therapies=0.06 mental-health=0.22 neurodevelopment=0.11 social-care=-0.21 preparation-for-adulthood=0.21 transitions=0.16 attendance-and-exclusion=0.18 placements=-0.13 workforce=0.12 children-in-care=0.18 equity=0.07
term:high	co-production=-0.09 parental-confidence=0.08 joint-working=-0.19 leadership=-0.12 identification=0.21 social-care=0.08 preparation-for-adulthood=-0.13 transitions=-0.16 attainment=0.12 school-inclusion=-0.10 workforce=-0.29 equity=0.11
term:highli	family-information=0.15 co-production=0.12 joint-working=0.06 leadership=0.10 mental-health=-0.08 social-care=0.16 school-inclusion=-0.09 equity=0.11
term:hold	data-and-quality=-0.10 school-inclusion=-0.10 workforce=-0.07
term:holidai	social-care=-0.05 transitions=0.08 children-in-care=-0.06
term:holist	co-production=-0.15 joint-working=-0.19 leadership=-0.06 data-and-quality=-0.07 community-health=-0.09 children-in-care=-0.06
term:home	ehcp=-0.16 waiting-times=-0.07 family-information=-0.06 co-production=0.12 leadership=-0.07 data-and-quality=0.09 identification=-0.06 therapies=-0.06 community-health=-0.20 social-care=-0.18 preparation-for-adulthood=-0.14 transitions=0.12 placements=0.10 school-inclusion=-0.14 equity=-0.07
term:hospit	family-information=0.07 co-production=-0.08 leadership=0.10 data-and-quality=0.27 identification=-0.09 mental-health=0.05 community-health=-0.16
term:how	waiting-times=-0.11 family-information=0.15 parental-confidence=0.05 leadership=0.07 data-and-quality=0.06 identification=0.16 mental-health=0.18 community-health=-0.14 social-care=0.14 preparation-for-adulthood=-0.07 attainment=-0.11 attendance-and-exclusion=0.13 school-inclusion=0.09 workforce=0.24 equity=0.14
term:howev	waiting-times=0.18 family-information=-0.08 co-production=-0.12 parental-confidence=0.18 joint-working=-0.22 leadership=0.21 mental-health=-0.09 neurodevelopment=0.09 community-health=-0.21 social-care=-0.14 preparation-for-adulthood=-0.13 transitions=-0.18 attainment=0.10 attendance-and-exclusion=-0.13 placements=-0.17 school-inclusion=-0.20 workforce=-0.08 equity=0.24 transport=0.06
term:hub	ehcp=-0.06 family-information=0.16 parental-confidence=-0.08 joint-working=0.10 leadership=-0.06 data-and-quality=0.07 therapies=0.06 social-care=0.16 placements=0.06 school-inclusion=-0.14 workforce=-0.20
term:hyperact	waiting-times=0.06 family-information=-0.06 leadership=-0.06 mental-health=-0.13 community-health=-0.10 placements=-0.06
term:icb	ehcp=-0.06 joint-working=0.35 transitions=-0.16 school-inclusion=-0.06 workforce=-0.05 equity=0.39
term:identif	waiting-times=0.07 family-information=-0.09 leadership=0.15 data-and-quality=0.09 identification=0.17 therapies=0.08 neurodevelopment=0.09 preparation-for-adulthood=0.06 attendance-and-exclusion=-0.07 placements=0.08 school-inclusion=0.09 equity=0.07
term:identifi	ehcp=-0.12 waiting-times=-0.15 local-offer=-0.06 family-information=0.12 co-production=-0.08 parental-confidence=-0.12 joint-working=-0.11 leadership=0.27 data-and-quality=0.18 identification=0.38 therapies=-0.07 mental-health=0.27 neurodevelopment=0.12 community-health=-0.28 preparation-for-adulthood=0.25 transitions=0.08 attainment=-0.13 placements=0.07 alternative-provision=-0.08 school-inclusion=0.49 workforce=-0.12 children-in-care=0.13 equity=-0.11
term:if	family-information=0.07 leadership=0.26 data-and-quality=0.23 identification=0.15 social-care=0.16 transitions=-0.08 attendance-and-exclusion=-0.11 placements=-0.07 school-inclusion=-0.07 workforce=0.13 equity=-0.06
term:impact	family-information=0.27 co-production=0.15 parental-confidence=0.08 joint-working=-0.46 leadership=0.31 identification=0.35 neurodevelopment=0.10 community-health=-0.06 social-care=0.17 transitions=-0.08 attendance-and-exclusion=0.08 school-inclusion=-0.31 workforce=0.36 children-in-care=-0.07
term:implement	ehcp=0.07 waiting-times=0.09 co-production=-0.36 parental-confidence=0.10 joint-working=0.25 identification=-0.14 therapies=0.22 community-health=-0.08 social-care=-0.09 preparation-for-adulthood=-0.12 attendance-and-exclusion=-0.07 children-in-care=-0.06
term:import	ehcp=0.11 waiting-times=-0.16 family-information=0.21 joint-working=-0.07 leadership=-0.07 data-and-quality=-0.05 community-health=0.11 social-care=0.16 transitions=0.06 placements=-0.11 school-inclusion=0.06
term:improv	ehcp=0.16 waiting-times=0.08 family-information=-0.11 co-production=0.11 joint-working=-0.26 leadership=0.42 identification=-0.31 mental-health=-0.07 community-health=0.29 social-care=-0.16 transitions=-0.14 attainment=0.07 attendance-and-exclusion=0.10 placements=-0.25 workforce=-0.17 equity=-0.24 transport=-0.07
term:includ	ehcp=0.14 waiting-times=-0.26 local-offer=-0.06 co-production=0.19 parental-confidence=0.21 joint-working=0.18 leadership=-0.31 data-and-quality=-0.26 identification=0.13 therapies=0.08 mental-health=0.09 neurodevelopment=-0.20 community-health=-0.21 social-care=0.10 preparation-for-adulthood=-0.27 transitions=-0.09 attainment=0.06 alternative-provision=0.09 school-inclusion=-0.15 workforce=-0.18 children-in-care=-0.34 equity=0.10
term:inclus	co-production=-0.18 parental-confidence=0.08 joint-working=0.10 leadership=0.09 data-and-quality=-0.05 identification=0.08 mental-health=-0.07 community-health=-0.14 preparation-for-adulthood=-0.12 transitions=-0.07 attainment=0.06 attendance-and-exclusion=0.13 school-inclusion=-0.17 workforce=0.11
term:inconsist	family-information=0.09 co-production=-0.21 parental-confidence=-0.10 joint-working=-0.13 data-and-quality=-0.05 identification=-0.20 neurodevelopment=0.06 social-care=-0.12 preparation-for-adulthood=-0.08 attendance-and-exclusion=-0.06 placements=-0.06 school-inclusion=0.08 equity=-0.14
term:increas	ehcp=-0.05 waiting-times=0.25 family-information=0.05 co-production=0.15 parental-confidence=-0.07 joint-working=0.06 leadership=0.14 data-and-quality=-0.13 identification=-0.13 mental-health=-0.16 neurodevelopment=-0.09 community-health=0.10 preparation-for-adulthood=-0.06 placements=0.38 alternative-provision=0.06 school-inclusion=-0.15 workforce=0.09 equity=-0.06
term:increasingli	co-production=-0.10 parental-confidence=0.10 joint-working=0.08 identification=0.07 social-care=0.05 attainment=0.07 school-inclusion=0.09 workforce=-0.08 equity=0.16
term:independ	waiting-times=-0.06 co-production=-0.20 joint-working=0.29 leadership=-0.12 data-and-quality=-0.05 identification=-0.07 community-health=-0.12 social-care=-0.19 preparation-for-adulthood=-0.10 transitions=-0.06 attendance-and-exclusion=-0.06 school-inclusion=-0.09 workforce=-0.10 children-in-care=0.05
term:indic	family-information=0.13 parental-confidence=0.09 joint-working=0.06 data-and-quality=0.16 community-health=-0.06
term:individu	ehcp=0.14 waiting-times=-0.17 family-information=-0.28 co-production=-0.13 joint-working=0.21 leadership=-0.12 identification=0.13 therapies=-0.19 mental-health=-0.07 neurodevelopment=-0.05 social-care=0.11 attendance-and-exclusion=-0.09 placements=-0.26 school-inclusion=-0.07 workforce=-0.07 children-in-care=-0.10 equity=0.17
term:infanc	waiting-times=-0.10 joint-working=-0.08 data-and-quality=0.06 attendance-and-exclusion=0.14
term:influenc	leadership=-0.05 children-in-care=-0.05
term:inform	ehcp=0.09 waiting-times=-0.24 family-information=0.12 co-production=-0.19 parental-confidence=-0.20 leadership=-0.36 data-and-quality=-0.20 mental-health=-0.19 neurodevelopment=-0.09 community-health=-0.12 social-care=0.51 preparation-for-adulthood=-0.15 attainment=-0.07 attendance-and-exclusion=-0.14 placements=-0.07 school-inclusion=-0.23 workforce=-0.10 children-in-care=-0.25 equity=-0.38
term:initi	waiting-times=0.19 family-information=-0.20 parental-confidence=-0.06 joint-working=-0.25 data-and-quality=0.06 identification=0.06 neurodevelopment=0.10 community-health=0.07 social-care=0.05 preparation-for-adulthood=-0.12 attendance-and-exclusion=-0.19 workforce=-0.21 equity=0.08
term:innov	family-information=0.14 joint-working=-0.10 identification=-0.07 community-health=0.06 preparation-for-adulthood=0.09 placements=0.07
term:input	waiting-times=0.06 co-production=0.10 joint-working=-0.16 data-and-quality=0.10 identification=-0.06 therapies=0.10 neurodevelopment=0.06 community-health=0.07 school-inclusion=0.12
term:inspect	family-information=-0.08 co-production=-0.10 joint-working=0.15 leadership=0.14 community-health=0.11 social-care=-0.11 placements=-0.07 workforce=0.18
term:inspector	family-information=-0.09 joint-working=0.25 leadership=-0.06 data-and-quality=-0.07 mental-health=-0.07 neurodevelopment=0.05 preparation-for-adulthood=-0.06 transitions=-0.09 attendance-and-exclusion=-0.05 transport=0.09
term:instanc	waiting-times=0.09 leadership=-0.12 identification=-0.05 neurodevelopment=0.06 community-health=-0.09 social-care=-0.13
term:integr	family-information=0.06 joint-working=-0.24 leadership=0.27 identification=-0.07 community-health=-0.09 social-care=-0.06 transitions=-0.07 placements=-0.06 school-inclusion=-0.05 workforce=-0.27
term:internship	waiting-times=-0.07 family-information=-0.07 parental-confidence=-0.07 joint-working=-0.05 identification=0.12 social-care=0.11 alternative-provision=-0.07
term:intervent	ehcp=-0.07 family-information=-0.05 co-production=0.12 parental-confidence=-0.07 joint-working=0.13 leadership=-0.17 identification=-0.28 mental-health=-0.08 neurodevelopment=-0.07 community-health=0.12 preparation-for-adulthood=-0.06 attendance-and-exclusion=-0.12 placements=-0.16 workforce=-0.19 equity=0.24
term:into	co-production=0.22 parental-confidence=-0.08 joint-working=-0.37 leadership=-0.27 data-and-quality=-0.08 identification=0.33 mental-health=0.17 neurodevelopment=-0.17 community-health=-0.13 social-care=-0.16 preparation-for-adulthood=0.12 transitions=-0.06 alternative-provision=0.08 school-inclusion=-0.11 workforce=-0.32
term:introduc	ehcp=0.07 waiting-times=0.14 co-production=0.10 parental-confidence=-0.13 leadership=0.10 data-and-quality=0.17 community-health=0.11 social-care=0.07 placements=-0.08
term:invest	leadership=0.25 community-health=-0.05 school-inclusion=-0.05 workforce=0.08 equity=-0.12
term:involv	waiting-times=-0.14 family-information=0.07 co-production=-0.37 parental-confidence=-0.12 joint-working=0.11 leadership=-0.05 data-and-quality=0.33 identification=-0.06 therapies=-0.05 neurodevelopment=-0.07 community-health=-0.08 social-care=-0.09 transitions=0.13 attendance-and-exclusion=-0.19 school-inclusion=-0.09 children-in-care=0.07 equity=-0.06
term:isol	parental-confidence=-0.06 leadership=0.12 equity=-0.12
term:issu	waiting-times=0.13 co-production=0.25 parental-confidence=0.25 joint-working=-0.24 identification=0.06 community-health=0.07 placements=0.16 alternative-provision=-0.06 school-inclusion=-0.13 transport=0.09
term:join	waiting-times=0.10 co-production=-0.10 joint-working=0.13 identification=-0.14 community-health=0.08 social-care=-0.08 transitions=0.09 children-in-care=0.12 equity=0.12
term:joint	ehcp=-0.11 waiting-times=0.24 family-information=-0.14 parental-confidence=0.15 joint-working=0.41 leadership=-0.13 data-and-quality=0.25 identification=-0.14 therapies=0.14 community-health=0.09 social-care=-0.22 preparation-for-adulthood=0.12 attendance-and-exclusion=0.12 workforce=-0.08
term:jointli	waiting-times=0.11 co-production=0.15 joint-working=-0.05 leadership=0.14 identification=-0.11
term:justic	joint-working=0.05 children-in-care=0.08
term:keep	waiting-times=0.24 family-information=-0.13 parental-confidence=-0.07 joint-working=-0.15 leadership=-0.05 transitions=-0.05 school-inclusion=0.12 children-in-care=0.12
term:kei	waiting-times=0.11 joint-working=-0.22 data-and-quality=0.16 identification=-0.10 neurodevelopment=0.12 social-care=0.07 preparation-for-adulthood=0.11 alternative-provision=-0.11 school-inclusion=0.22
term:know	waiting-times=-0.09 co-production=0.07 parental-confidence=0.12 leadership=0.33 data-and-quality=-0.15 identification=-0.18 therapies=0.07 social-care=0.05 attainment=0.10 placements=-0.05 school-inclusion=-0.08 children-in-care=-0.13
term:knowledg	waiting-times=-0.13 co-production=-0.09 joint-working=0.12 leadership=-0.25 mental-health=0.08 community-health=0.06 preparation-for-adulthood=-0.05 school-inclusion=0.10
term:known	waiting-times=-0.16 family-information=0.08 co-production=0.09 joint-working=0.10 leadership=-0.10 community-health=0.08 social-care=0.15 school-inclusion=-0.06 children-in-care=0.13 transport=0.09
term:lack	waiting-times=-0.45 family-information=0.64 co-production=-0.22 parental-confidence=-0.13 leadership=-0.08 data-and-quality=-0.16 identification=-0.19 therapies=-0.10 mental-health=0.21 neurodevelopment=-0.13 community-health=-0.09 social-care=0.10 preparation-for-adulthood=0.28 transitions=-0.10 attendance-and-exclusion=0.19 workforce=0.16
term:languag	waiting-times=0.07 family-information=0.08 co-production=-0.05 parental-confidence=-0.06 joint-working=-0.14 leadership=0.29 data-and-quality=0.18 therapies=0.61 mental-health=0.17 neurodevelopment=0.13 community-health=0.12 preparation-for-adulthood=-0.06 transitions=0.07 placements=-0.06 workforce=-0.07 children-in-care=-0.05 equity=0.23
term:last	ehcp=0.05 waiting-times=0.06 family-information=-0.05 joint-working=-0.06 identification=0.18 mental-health=-0.07 school-inclusion=-0.07 workforce=0.08
term:lead	waiting-times=0.08 family-information=0.37 co-production=-0.19 parental-confidence=-0.14 joint-working=0.08 leadership=0.30 identification=-0.12 social-care=0.11 attendance-and-exclusion=0.15 placements=0.07 school-inclusion=0.21 workforce=-0.34 children-in-care=0.10
term:leader	ehcp=0.10 waiting-times=-0.33 local-offer=-0.08 family-information=-0.38 co-production=0.10 parental-confidence=-0.17 leadership=0.74 identification=-0.46 mental-health=0.07 community-health=-0.06 social-care=0.24 preparation-for-adulthood=-0.19 transitions=-0.27 attainment=-0.06 placements=-0.16 alternative-provision=-0.09 school-inclusion=0.19 workforce=-0.09 equity=-0.10 transport=-0.07
term:leadership	waiting-times=0.20 leadership=0.08 data-and-quality=-0.11 preparation-for-adulthood=-0.08 workforce=0.13 equity=0.20
term:learn	waiting-times=-0.11 co-production=-0.09 parental-confidence=-0.13 joint-working=-0.23 leadership=-0.16 data-and-quality=-0.11 identification=0.14 therapies=-0.12 neurodevelopment=-0.09 community-health=-0.12 social-care=-0.28 preparation-for-adulthood=-0.08 transitions=-0.07 school-inclusion=-0.20 equity=0.13
term:leav	ehcp=-0.13 waiting-times=0.08 parental-confidence=-0.05 joint-working=-0.07 preparation-for-adulthood=0.15 attendance-and-exclusion=0.24 placements=0.15 school-inclusion=-0.07 children-in-care=0.08
term:led	ehcp=0.06 family-information=-0.12 co-production=0.09 parental-confidence=0.05 joint-working=0.26 leadership=0.19 data-and-quality=-0.06 identification=-0.27 therapies=0.06 mental-health=0.16 neurodevelopment=0.09 community-health=-0.11 preparation-for-adulthood=-0.12 transitions=-0.06 attendance-and-exclusion=-0.05 alternative-provision=-0.05 workforce=-0.20
term:less	co-production=-0.06 parental-confidence=0.13 joint-working=0.16 data-and-quality=0.09 identification=-0.06 transitions=-0.16 attainment=-0.07 placements=0.08 equity=0.08
term:level	ehcp=-0.22 waiting-times=-0.12 co-production=0.05 parental-confidence=-0.16 joint-working=-0.09 leadership=-0.36 therapies=-0.09 community-health=-0.18 social-care=0.10 transitions=-0.07 school-inclusion=-0.09 workforce=-0.14 equity=0.13
term:life	co-production=-0.09 data-and-quality=0.10 neurodevelopment=-0.15 community-health=0.08 social-care=-0.07 placements=0.18
term:like	waiting-times=0.07 co-production=0.09 joint-working=0.11 transitions=0.07
term:limit	waiting-times=0.06 family-information=-0.07 joint-working=-0.30 data-and-quality=0.20 identification=-0.13 therapies=-0.11 neurodevelopment=0.07 community-health=-0.27 social-care=-0.09 equity=0.16
term:line	ehcp=-0.12 family-information=-0.10 joint-working=-0.05 data-and-quality=-0.09 identification=-0.12 community-health=0.16 transitions=-0.15 children-in-care=0.09 equity=0.13
term:link	joint-working=0.17 data-and-quality=-0.08 identification=-0.11 transitions=0.13 school-inclusion=0.08 workforce=-0.06 children-in-care=-0.15
term:list	waiting-times=0.07 family-information=0.05 co-production=0.06 community-health=0.07 social-care=-0.06 placements=-0.09 equity=-0.09
term:listen	family-information=-0.12 co-production=-0.08 parental-confidence=0.14 joint-working=-0.11 community-health=-0.09 preparation-for-adulthood=0.08 transport=0.06
term:live	waiting-times=-0.11 co-production=-0.37 parental-confidence=0.05 joint-working=-0.24 leadership=0.39 data-and-quality=0.27 identification=0.14 neurodevelopment=-0.08 community-health=0.09 social-care=-0.12 transitions=0.16 placements=0.32 workforce=-0.15 children-in-care=-0.18
term:local	waiting-times=-0.33 local-offer=0.17 family-information=-0.08 co-production=-0.42 joint-working=-0.37 leadership=-0.13 data-and-quality=-0.31 identification=-0.25 therapies=0.06 mental-health=0.10 community-health=-0.32 social-care=0.07 preparation-for-adulthood=-0.13 transitions=-0.26 attainment=0.09 attendance-and-exclusion=0.09 placements=-0.39 school-inclusion=-0.16 workforce=-0.28 children-in-care=-0.14 equity=-0.14 transport=-0.08
term:long	waiting-times=0.24 family-information=-0.18 co-production=0.15 joint-working=-0.14 leadership=-0.06 data-and-quality=-0.13 identification=-0.15 neurodevelopment=0.14 community-health=0.42 transitions=0.12 attendance-and-exclusion=0.20 placements=-0.09 school-inclusion=-0.13 workforce=-0.11 equity=-0.09
term:longer	co-production=0.08 joint-working=-0.13 identification=-0.07 social-care=0.06
term:look	co-production=-0.10 joint-working=0.10 leadership=0.14 data-and-quality=0.09 identification=-0.09 community-health=0.07 transitions=0.08 placements=0.11 children-in-care=0.15 equity=0.07
term:made	waiting-times=-0.05 family-information=0.17 co-production=0.20 joint-working=-0.20 data-and-quality=0.32 community-health=0.08 preparation-for-adulthood=-0.06 attendance-and-exclusion=0.17 placements=0.11 workforce=0.33 children-in-care=0.12 equity=-0.12
term:mai	ehcp=-0.08 waiting-times=0.13 family-information=-0.11 parental-confidence=0.07 joint-working=0.18 identification=0.08 therapies=-0.12 neurodevelopment=-0.17 preparation-for-adulthood=0.21 transitions=0.19 school-inclusion=-0.13 children-in-care=-0.09 equity=0.25
term:mainstream	parental-confidence=0.10 leadership=-0.18 identification=0.36 neurodevelopment=-0.07 transitions=-0.17 attainment=0.10 attendance-and-exclusion=0.06 placements=0.14
term:maintain	waiting-times=0.07 co-production=-0.10 joint-working=-0.20 leadership=-0.09 identification=0.16 social-care=-0.07 preparation-for-adulthood=0.05 transitions=0.14 placements=-0.08 school-inclusion=-0.06 workforce=-0.06 children-in-care=0.07 equity=-0.12
term:make	ehcp=0.14 waiting-times=0.05 family-information=0.15 co-production=0.32 parental-confidence=0.26 joint-working=-0.12 leadership=0.32 data-and-quality=-0.11 therapies=-0.08 neurodevelopment=-0.11 social-care=-0.28 transitions=-0.18 attainment=-0.09 attendance-and-exclusion=-0.13 placements=-0.16 school-inclusion=-0.18 workforce=0.32 children-in-care=-0.12 equity=-0.07
term:manag	ehcp=0.15 waiting-times=-0.13 co-production=-0.09 joint-working=0.10 leadership=0.18 data-and-quality=-0.16 therapies=0.05 community-health=0.12 preparation-for-adulthood=-0.05 placements=-0.09 school-inclusion=-0.11 workforce=0.25
term:mandat	waiting-times=-0.06 joint-working=-0.12 leadership=-0.20 equity=0.12
term:mani	waiting-times=-0.37 family-information=-0.07 co-production=0.44 parental-confidence=0.39 joint-working=-0.10 leadership=-0.06 identification=-0.11 therapies=0.06 community-health=0.16 social-care=0.09 preparation-for-adulthood=-0.20 transitions=-0.20 attainment=0.12 attendance-and-exclusion=-0.27 placements=-0.18 children-in-care=-0.08
term:manner	ehcp=0.11 waiting-times=-0.55 co-production=-0.13 joint-working=0.05 leadership=0.06 identification=0.06 mental-health=0.09 transitions=0.05 school-inclusion=-0.06 workforce=0.16 children-in-care=-0.06 equity=-0.05
term:map	waiting-times=-0.05 data-and-quality=-0.09
term:mean	waiting-times=-0.31 co-production=-0.07 leadership=-0.16 mental-health=0.07 community-health=0.08 preparation-for-adulthood=0.10 attainment=-0.07 attendance-and-exclusion=-0.25 placements=-0.17 school-inclusion=0.32 workforce=0.11 children-in-care=-0.11
term:measur	ehcp=-0.09 waiting-times=-0.08 family-information=0.26 joint-working=-0.17 leadership=-0.07 identification=-0.07 therapies=-0.16 preparation-for-adulthood=-0.06
term:medic	ehcp=-0.05 parental-confidence=0.21 joint-working=0.05 leadership=0.10 data-and-quality=0.05 mental-health=-0.12 community-health=-0.08 school-inclusion=-0.14 workforce=0.20 equity=0.11
term:meet	ehcp=-0.09 waiting-times=-0.27 family-information=-0.12 co-production=0.05 joint-working=-0.12 leadership=0.21 data-and-quality=0.23 identification=-0.21 mental-health=-0.11 neurodevelopment=-0.06 social-care=0.13 preparation-for-adulthood=-0.29 transitions=-0.08 attendance-and-exclusion=-0.08 school-inclusion=0.20 children-in-care=-0.19
term:member	waiting-times=-0.05 parental-confidence=0.09 therapies=-0.07 mental-health=-0.12 social-care=-0.14 transitions=-0.09 placements=-0.11 workforce=0.09
term:mental	waiting-times=0.09 family-information=0.16 co-production=0.06 parental-confidence=-0.16 joint-working=-0.06 data-and-quality=0.31 mental-health=0.77 neurodevelopment=0.08 community-health=-0.30 social-care=-0.11 preparation-for-adulthood=0.13 transitions=-0.10 attendance-and-exclusion=-0.05 workforce=0.23 children-in-care=0.10 equity=-0.06
term:met	ehcp=0.07 waiting-times=-0.15 family-information=-0.22 joint-working=-0.14 leadership=0.16 data-and-quality=0.35 identification=-0.24 therapies=0.07 mental-health=-0.12 community-health=0.28 social-care=0.10 preparation-for-adulthood=0.06 school-inclusion=0.21 workforce=-0.14 children-in-care=0.22 equity=0.24
term:miss	ehcp=-0.11 waiting-times=-0.18 family-information=0.10 co-production=0.12 data-and-quality=-0.08 identification=0.10 social-care=0.29 preparation-for-adulthood=0.16 transitions=-0.06 school-inclusion=-0.10
term:mitig	identification=-0.10 community-health=-0.07 school-inclusion=0.06
term:model	waiting-times=-0.10 parental-confidence=0.09 joint-working=0.16 mental-health=0.17 social-care=-0.12 attendance-and-exclusion=0.11
term:monitor	family-information=0.24 co-production=-0.07 joint-working=0.19 leadership=-0.35 data-and-quality=0.44 identification=0.06 community-health=0.11 preparation-for-adulthood=-0.08 transitions=-0.06 attendance-and-exclusion=-0.15 placements=0.06 alternative-provision=-0.08 children-in-care=0.42 equity=-0.07
term:month	waiting-times=0.10 family-information=-0.06 co-production=0.07 joint-working=-0.07 equity=0.08
term:more	ehcp=0.09 waiting-times=-0.06 local-offer=0.11 family-information=0.15 co-production=0.45 parental-confidence=-0.08 joint-working=-0.31 leadership=-0.19 identification=0.29 therapies=-0.10 mental-health=-0.13 social-care=-0.23 preparation-for-adulthood=0.25 transitions=-0.06 attainment=0.08 attendance-and-exclusion=0.18 placements=-0.08 school-inclusion=0.38 workforce=-0.37 equity=-0.13
term:most	ehcp=-0.12 waiting-times=0.76 family-information=0.05 co-production=0.07 parental-confidence=0.11 joint-working=-0.19 leadership=-0.09 data-and-quality=0.10 identification=0.09 mental-health=0.17 community-health=-0.06 preparation-for-adulthood=0.25 placements=0.12 school-inclusion=0.14 workforce=0.32 children-in-care=0.06 equity=-0.19
term:move	ehcp=0.14 waiting-times=0.31 parental-confidence=-0.13 joint-working=0.15 data-and-quality=0.11 identification=0.15 community-health=-0.25 preparation-for-adulthood=0.17 attendance-and-exclusion=-0.07 equity=-0.15
term:much	waiting-times=0.11 co-production=0.39 leadership=0.12 community-health=-0.05 preparation-for-adulthood=0.24 transitions=-0.08
term:multi	ehcp=0.09 family-information=-0.08 parental-confidence=-0.12 joint-working=0.12 leadership=-0.18 data-and-quality=-0.24 identification=0.24 mental-health=0.16 community-health=0.11 preparation-for-adulthood=0.39 transitions=0.26 placements=0.05 school-inclusion=-0.28 workforce=0.07 children-in-care=0.17 equity=-0.26
term:must	ehcp=0.05 family-information=-0.13 parental-confidence=-0.07 joint-working=0.10 data-and-quality=-0.12 therapies=0.23 neurodevelopment=-0.14 social-care=-0.15 placements=-0.06 school-inclusion=-0.07 workforce=-0.10
term:nation	joint-working=-0.23 leadership=-0.10 identification=-0.06 mental-health=0.14 neurodevelopment=0.10 community-health=0.06 preparation-for-adulthood=0.06 transitions=-0.06 workforce=-0.08
term:navig	waiting-times=0.15 family-information=0.24 parental-confidence=-0.11 therapies=-0.10 mental-health=-0.08 workforce=-0.19
term:necessari	joint-working=-0.13 leadership=0.13 data-and-quality=-0.23 identification=-0.11 placements=0.11 school-inclusion=0.08
term:need	ehcp=-0.13 waiting-times=-0.38 local-offer=-0.12 family-information=-0.65 co-production=-0.35 joint-working=-0.12 leadership=0.61 data-and-quality=0.10 identification=0.41 mental-health=0.12 neurodevelopment=0.29 community-health=0.24 social-care=0.26 attainment=-0.18 attendance-and-exclusion=-0.24 placements=-0.24 school-inclusion=0.54 children-in-care=-0.08 equity=0.09 transport=-0.13
term:neg	waiting-times=-0.06 family-information=0.15 data-and-quality=-0.16 identification=0.18 mental-health=0.06 neurodevelopment=0.11 placements=0.05 school-inclusion=-0.18 workforce=0.29 equity=0.13
term:network	waiting-times=0.08 joint-working=-0.05 leadership=0.07 data-and-quality=-0.06 identification=0.10 community-health=0.07 school-inclusion=0.08 workforce=0.16
term:neuro	co-production=-0.10 data-and-quality=0.08 neurodevelopment=0.06 community-health=-0.19 children-in-care=-0.07
term:neurodevelopment	waiting-times=0.06 family-information=0.18 parental-confidence=0.08 joint-working=-0.05 mental-health=0.22 neurodevelopment=0.23 community-health=0.06 transitions=0.09 placements=-0.06 equity=-0.06
term:neurodivers	waiting-times=-0.05 family-information=0.13 joint-working=0.05 leadership=-0.07 neurodevelopment=-0.14 attendance-and-exclusion=-0.07 placements=-0.05 workforce=0.11 children-in-care=-0.05
term:new	ehcp=0.07 waiting-times=0.20 family-information=-0.22 co-production=-0.05 parental-confidence=0.18 joint-working=-0.18 identification=0.18 neurodevelopment=-0.05 attendance-and-exclusion=-0.09 placements=-0.08 school-inclusion=-0.09 workforce=0.12 equity=0.06
term:newli	waiting-times=0.05 joint-working=0.13 leadership=0.11 data-and-quality=0.06 school-inclusion=-0.11
term:next	ehcp=0.05 waiting-times=-0.12 co-production=0.42 parental-confidence=0.10 joint-working=-0.17 data-and-quality=-0.09 identification=-0.09 neurodevelopment=0.07 community-health=0.07 preparation-for-adulthood=-0.10 transitions=-0.05 placements=-0.07 school-inclusion=0.06 children-in-care=-0.08 equity=-0.07
term:nh	waiting-times=0.07 leadership=-0.12 data-and-quality=-0.15
term:no	ehcp=-0.17 waiting-times=0.09 co-production=-0.09 parental-confidence=-0.08 leadership=0.26 data-and-quality=0.12 identification=-0.21 therapies=-0.09 neurodevelopment=0.09 community-health=-0.29 social-care=-0.07 preparation-for-adulthood=-0.09 placements=0.12 workforce=-0.19 children-in-care=-0.06 equity=0.13
term:now	ehcp=0.07 waiting-times=0.07 joint-working=-0.17 leadership=-0.07 identification=0.13 mental-health=0.06 social-care=0.08 transitions=-0.06 alternative-provision=-0.09 school-inclusion=0.28 workforce=-0.07 children-in-care=0.12
term:number	ehcp=0.06 waiting-times=0.23 family-information=-0.13 parental-confidence=0.12 joint-working=-0.14 data-and-quality=0.06 identification=0.11 therapies=-0.10 mental-health=-0.10 community-health=-0.06 transitions=0.13 attendance-and-exclusion=0.05 placements=-0.20 school-inclusion=-0.10 workforce=-0.06 children-in-care=-0.09 equity=0.09
term:nurs	family-information=-0.07 co-production=-0.18 parental-confidence=0.13 joint-working=-0.09 leadership=0.09 identification=0.05 therapies=0.05 community-health=0.07 workforce=-0.08 children-in-care=-0.10
term:occup	ehcp=-0.06 waiting-times=0.12 co-production=0.06 parental-confidence=-0.10 joint-working=0.09 leadership=-0.05 identification=-0.11 therapies=-0.09 neurodevelopment=0.08 community-health=-0.11 placements=0.11 workforce=0.08 children-in-care=-0.14 equity=0.19
term:offer	waiting-times=-0.18 local-offer=0.23 co-production=-0.30 parental-confidence=0.10 leadership=-0.29 data-and-quality=-0.26 identification=-0.29 mental-health=-0.18 community-health=0.13 preparation-for-adulthood=-0.16 transitions=-0.20 attendance-and-exclusion=0.30 placements=-0.21 school-inclusion=0.20 workforce=-0.10 children-in-care=-0.18 equity=0.07 transport=0.06
term:offic	ehcp=-0.07 co-production=0.07 joint-working=0.21 leadership=0.14 data-and-quality=0.07 identification=-0.05 community-health=-0.11 social-care=-0.11 attendance-and-exclusion=0.06 placements=0.14 school-inclusion=-0.16 workforce=0.09 children-in-care=0.12
term:often	waiting-times=0.37 family-information=0.10 co-production=0.16 parental-confidence=0.06 joint-working=0.19 leadership=-0.13 identification=0.14 preparation-for-adulthood=-0.05 transitions=0.05 attendance-and-exclusion=-0.07 placements=-0.07 school-inclusion=0.06 workforce=-0.18 equity=-0.09
term:old	waiting-times=-0.14 family-information=-0.07 parental-confidence=0.11 joint-working=-0.24 mental-health=0.07 social-care=0.06 transitions=0.15 workforce=-0.17
term:onc	waiting-times=-0.07 data-and-quality=-0.08 neurodevelopment=-0.15 social-care=-0.07 preparation-for-adulthood=0.22 attendance-and-exclusion=0.06 school-inclusion=-0.20 workforce=0.15
term:ongo	waiting-times=-0.08 family-information=-0.07 joint-working=0.21 social-care=0.08 attendance-and-exclusion=-0.07
term:onli	waiting-times=-0.07 family-information=-0.07 identification=-0.12 mental-health=-0.10 equity=0.09
term:open	family-information=-0.07 mental-health=-0.06 neurodevelopment=-0.06 preparation-for-adulthood=0.05 transitions=0.15 workforce=-0.05 children-in-care=0.09 equity=-0.08
term:oper	waiting-times=0.06 identification=0.05 neurodevelopment=0.06 community-health=-0.06 preparation-for-adulthood=-0.06 placements=-0.07 school-inclusion=-0.10 workforce=0.07 children-in-care=-0.06
term:opportun	ehcp=0.07 waiting-times=-0.21 family-information=-0.14 parental-confidence=-0.14 leadership=-0.16 identification=-0.05 mental-health=-0.07 preparation-for-adulthood=-0.10 attendance-and-exclusion=-0.16 placements=0.15 school-inclusion=-0.17 workforce=-0.24 children-in-care=-0.09 equity=-0.07
term:order	waiting-times=-0.15 joint-working=0.28 leadership=0.07 identification=-0.09 mental-health=-0.11 neurodevelopment=-0.12 community-health=0.09 social-care=0.06 attendance-and-exclusion=0.07 placements=0.08 school-inclusion=-0.06 workforce=0.10 children-in-care=-0.08
term:organis	family-information=0.13 parental-confidence=0.09 joint-working=-0.12 data-and-quality=-0.11 social-care=0.20 alternative-provision=-0.07 school-inclusion=0.05
term:other	ehcp=-0.10 family-information=-0.30 parental-confidence=0.09 joint-working=0.22 leadership=-0.08 data-and-quality=0.16 identification=-0.06 therapies=-0.07 mental-health=-0.08 neurodevelopment=0.08 community-health=-0.06 social-care=-0.07 preparation-for-adulthood=-0.06 transitions=-0.09 attendance-and-exclusion=0.14 placements=-0.18 school-inclusion=-0.17 workforce=-0.05 children-in-care=-0.13 equity=0.60
term:out	waiting-times=0.13 local-offer=-0.05 family-information=0.06 parental-confidence=-0.10 joint-working=-0.12 leadership=-0.17 data-and-quality=0.05 identification=-0.19 mental-health=-0.16 community-health=0.13 transitions=0.11 attendance-and-exclusion=-0.14 placements=0.19 alternative-provision=0.09 children-in-care=-0.11 equity=0.09
term:outcom	waiting-times=-0.14 family-information=-0.11 joint-working=0.15 leadership=-0.13 data-and-quality=0.45 community-health=0.12 preparation-for-adulthood=0.13 transitions=-0.17 attainment=0.08 placements=0.14 school-inclusion=0.25 equity=-0.14
term:outreach	joint-working=-0.09 leadership=-0.08 social-care=0.06 attendance-and-exclusion=0.09 placements=-0.05 school-inclusion=-0.21 workforce=0.16 children-in-care=-0.05
term:outsid	family-information=0.07 data-and-quality=0.14 community-health=-0.07 placements=0.06 children-in-care=0.11 equity=0.25 transport=0.09
term:over	waiting-times=0.07 family-information=-0.10 co-production=-0.07 social-care=0.17 preparation-for-adulthood=0.21 attainment=0.09 alternative-provision=-0.08 school-inclusion=0.10
term:oversight	waiting-times=0.15 family-information=-0.11 parental-confidence=-0.07 leadership=0.09 data-and-quality=-0.22 identification=-0.07 mental-health=0.07 neurodevelopment=0.06 community-health=-0.09 transitions=0.07 attainment=-0.05 attendance-and-exclusion=-0.08 placements=0.10 alternative-provision=0.11 school-inclusion=0.07 workforce=-0.15 equity=0.11
term:own	joint-working=-0.11 leadership=0.05 identification=0.06 mental-health=-0.11 preparation-for-adulthood=0.06
term:pace	ehcp=0.05 waiting-times=0.13 family-information=0.05 co-production=-0.15 leadership=-0.39 workforce=-0.12
term:packag	waiting-times=0.06 family-information=-0.31 parental-confidence=-0.08 leadership=-0.09 mental-health=-0.14 neurodevelopment=0.13 community-health=0.08 social-care=-0.05 transitions=0.06 school-inclusion=-0.05 workforce=-0.09 children-in-care=0.07 equity=0.13
term:paediatrician	co-production=-0.09 parental-confidence=0.06 joint-working=-0.12 neurodevelopment=0.16 equity=0.15
term:paid	ehcp=-0.10 waiting-times=-0.09 parental-confidence=-0.09 joint-working=0.08 identification=0.12 preparation-for-adulthood=-0.10 placements=0.15
term:panel	waiting-times=0.14 family-information=-0.11 co-production=-0.08 parental-confidence=0.12 joint-working=-0.08 data-and-quality=0.08 identification=0.24 neurodevelopment=-0.08 community-health=0.09 attendance-and-exclusion=-0.06 children-in-care=-0.17
term:parent	waiting-times=0.31 family-information=0.19 co-production=0.40 parental-confidence=0.70 leadership=-0.13 data-and-quality=-0.23 identification=-0.19 therapies=-0.09 mental-health=-0.12 community-health=-0.21 preparation-for-adulthood=-0.37 transitions=-0.15 attainment=-0.06 attendance-and-exclusion=-0.07 school-inclusion=-0.23 children-in-care=-0.10 equity=-0.07
term:part	ehcp=0.16 waiting-times=0.10 co-production=0.16 data-and-quality=-0.08 identification=0.20 therapies=0.07 social-care=0.06 preparation-for-adulthood=0.14 placements=0.07 school-inclusion=-0.14 equity=-0.06
term:particip	waiting-times=-0.11 leadership=-0.06 data-and-quality=0.10 placements=0.17 school-inclusion=-0.10 equity=-0.12
term:particular	therapies=-0.12 equity=-0.10
term:particularli	waiting-times=0.07 joint-working=0.32 mental-health=-0.05 neurodevelopment=0.07 community-health=-0.07 transitions=-0.05 placements=0.27 school-inclusion=0.10 workforce=-0.10
term:partner	waiting-times=-0.29 family-information=-0.12 co-production=-0.06 parental-confidence=-0.05 joint-working=0.22 leadership=0.05 data-and-quality=-0.17 identification=-0.24 mental-health=-0.15 neurodevelopment=0.05 community-health=-0.10 attendance-and-exclusion=0.11 school-inclusion=0.15 workforce=-0.07 children-in-care=-0.22 equity=-0.31
term:partnership	waiting-times=0.20 local-offer=-0.08 family-information=0.40 co-production=-0.26 parental-confidence=0.20 joint-working=0.19 leadership=0.16 data-and-quality=-0.07 identification=-0.09 therapies=0.18 mental-health=-0.08 community-health=0.23 social-care=0.30 transitions=-0.14 attainment=-0.06 placements=0.10 alternative-provision=-0.05 school-inclusion=0.07 children-in-care=-0.13 equity=-0.30 transport=-0.08
term:pathwai	waiting-times=0.29 parental-confidence=-0.11 joint-working=-0.19 leadership=-0.19 data-and-quality=-0.26 mental-health=0.12 neurodevelopment=0.32 community-health=0.07 preparation-for-adulthood=0.18 attendance-and-exclusion=0.07 placements=-0.13 alternative-provision=-0.10 equity=0.05
term:pcf	ehcp=-0.07 waiting-times=0.06 family-information=0.15 co-production=-0.16 parental-confidence=0.08 joint-working=-0.13 leadership=-0.19 attendance-and-exclusion=-0.12 workforce=0.10
term:peopl	ehcp=-0.36 waiting-times=-0.16 local-offer=-0.11 family-information=-0.32 co-production=-0.20 parental-confidence=-0.14 joint-working=-0.31 leadership=-0.14 data-and-quality=-0.24 identification=-0.10 therapies=-0.15 mental-health=0.12 neurodevelopment=0.05 social-care=-0.06 preparation-for-adulthood=0.31 attainment=-0.14 attendance-and-exclusion=0.16 placements=-0.11 school-inclusion=0.06 workforce=-0.33 children-in-care=0.28 equity=-0.28 transport=-0.05
term:period	family-information=-0.06 co-production=0.05 therapies=-0.11 mental-health=-0.12 neurodevelopment=0.07 placements=0.10
term:perman	family-information=-0.19 parental-confidence=-0.07 joint-working=-0.24 data-and-quality=0.08 community-health=-0.05 workforce=-0.10
term:person	ehcp=-0.12 family-information=-0.34 co-production=-0.10 joint-working=0.23 leadership=0.12 mental-health=0.08 community-health=-0.14 social-care=-0.23 preparation-for-adulthood=-0.10 transitions=-0.05 placements=0.11 school-inclusion=-0.07 workforce=-0.32 equity=-0.22
term:personalis	waiting-times=0.11 joint-working=0.10 identification=0.07 social-care=0.06 school-inclusion=0.08 workforce=0.08 equity=0.27
term:phase	co-production=0.24 joint-working=0.08 identification=-0.14 mental-health=-0.10 preparation-for-adulthood=0.06 workforce=-0.10 equity=-0.07
term:physic	waiting-times=-0.23 joint-working=0.08 mental-health=0.12 community-health=-0.26 workforce=0.15
term:physiotherapi	ehcp=-0.06 waiting-times=0.06 family-information=-0.08 joint-working=0.13 community-health=-0.06 social-care=-0.08 placements=0.09 children-in-care=-0.13
term:pictur	ehcp=0.11 waiting-times=-0.24 parental-confidence=0.09 joint-working=0.15 leadership=0.06 data-and-quality=-0.06 mental-health=-0.10 social-care=-0.06 attainment=0.06 school-inclusion=0.14 equity=-0.05
term:place	ehcp=-0.12 waiting-times=0.25 family-information=-0.25 co-production=-0.07 joint-working=0.15 leadership=0.21 data-and-quality=0.46 identification=0.20 therapies=-0.11 mental-health=-0.11 community-health=0.07 social-care=0.16 preparation-for-adulthood=0.25 transitions=0.11 school-inclusion=-0.05 workforce=-0.17 children-in-care=0.22 equity=0.17
term:placement	waiting-times=0.13 parental-confidence=0.12 joint-working=0.12 data-and-quality=0.10 identification=-0.22 community-health=-0.06 preparation-for-adulthood=-0.11 transitions=0.05 placements=-0.08 alternative-provision=0.18 school-inclusion=-0.10 workforce=-0.11
term:plan	ehcp=0.19 waiting-times=0.34 local-offer=-0.11 family-information=0.27 co-production=0.28 joint-working=0.23 leadership=-0.60 data-and-quality=-0.16 identification=-0.08 therapies=0.22 mental-health=-0.11 neurodevelopment=-0.26 community-health=0.14 social-care=0.09 preparation-for-adulthood=0.29 transitions=0.10 attainment=-0.25 placements=0.08 school-inclusion=-0.24 workforce=-0.21 equity=-0.11 transport=-0.09
term:point	waiting-times=0.30 co-production=-0.06 parental-confidence=0.07 joint-working=-0.26 leadership=0.12 community-health=0.05 social-care=0.07 preparation-for-adulthood=0.17 transitions=0.10 placements=-0.09 workforce=-0.06 children-in-care=0.09
term:poor	family-information=0.12 parental-confidence=0.22 joint-working=0.11 leadership=-0.20 identification=-0.05 mental-health=-0.08 community-health=-0.06 preparation-for-adulthood=-0.12 placements=-0.08 school-inclusion=0.07 equity=-0.09
term:posit	ehcp=0.07 waiting-times=-0.11 family-information=-0.17 co-production=-0.27 parental-confidence=-0.15 joint-working=-0.17 leadership=0.24 identification=0.15 therapies=-0.06 mental-health=0.12 neurodevelopment=0.11 community-health=-0.10 preparation-for-adulthood=-0.06 attendance-and-exclusion=0.16 alternative-provision=-0.10 school-inclusion=0.06 workforce=0.09 equity=-0.18
term:possibl	waiting-times=0.11 co-production=-0.10 joint-working=-0.27 data-and-quality=0.09 identification=-0.12 placements=-0.05 school-inclusion=0.09
term:post	waiting-times=0.17 parental-confidence=-0.08 joint-working=0.26 data-and-quality=-0.11 mental-health=0.06 preparation-for-adulthood=0.12 placements=0.24 alternative-provision=0.05 school-inclusion=-0.11 workforce=-0.10 equity=0.26
term:potenti	waiting-times=0.05 family-information=-0.07 leadership=0.14 data-and-quality=0.05 identification=0.07 community-health=-0.13 transitions=0.10 alternative-provision=-0.06 equity=-0.09
term:power	waiting-times=-0.06 local-offer=0.11 leadership=-0.05 social-care=-0.05 preparation-for-adulthood=-0.07 workforce=0.06
term:practic	ehcp=-0.08 waiting-times=-0.26 family-information=0.09 parental-confidence=-0.12 joint-working=0.37 leadership=-0.10 data-and-quality=-0.09 identification=-0.11 mental-health=-0.17 attendance-and-exclusion=-0.11 placements=-0.07 workforce=0.36 children-in-care=0.07 equity=0.18
term:practition	ehcp=-0.11 waiting-times=0.32 family-information=0.05 co-production=0.13 parental-confidence=-0.05 joint-working=0.26 leadership=-0.15 data-and-quality=-0.11 identification=0.43 therapies=0.05 mental-health=0.08 community-health=-0.39 social-care=-0.49 preparation-for-adulthood=-0.06 transitions=-0.12 placements=-0.13 school-inclusion=-0.36 workforce=0.76 children-in-care=-0.08
term:pre	family-information=0.08 co-production=0.06 joint-working=-0.18 identification=-0.12 neurodevelopment=0.09 community-health=0.09 transitions=0.08 school-inclusion=-0.07 equity=-0.06
term:precis	ehcp=0.06 waiting-times=0.12 co-production=-0.11 joint-working=0.08 leadership=0.21 identification=0.08 social-care=-0.05 preparation-for-adulthood=0.10 attendance-and-exclusion=0.14 school-inclusion=-0.09
term:prepar	ehcp=0.06 waiting-times=0.16 family-information=0.15 co-production=0.15 parental-confidence=0.22 joint-working=-0.39 leadership=0.31 mental-health=0.06 community-health=0.23 social-care=0.41 preparation-for-adulthood=0.16 transitions=0.47 attainment=0.15 placements=-0.06 workforce=-0.07 children-in-care=0.07 equity=-0.12
term:present	waiting-times=0.20 parental-confidence=-0.09 leadership=0.14 mental-health=0.06 community-health=0.08 preparation-for-adulthood=0.05 workforce=0.07 equity=-0.09
term:prevent	waiting-times=0.07 co-production=-0.10 joint-working=0.15 data-and-quality=-0.07 identification=0.17 neurodevelopment=-0.16 preparation-for-adulthood=0.06 transitions=0.07 school-inclusion=-0.05 children-in-care=0.05 equity=-0.05
term:primari	family-information=-0.07 co-production=-0.10 joint-working=0.08 leadership=-0.11 data-and-quality=-0.15 identification=-0.19 therapies=0.05 mental-health=-0.20 neurodevelopment=-0.08 community-health=0.11 social-care=-0.08 transitions=0.06 attainment=0.06 attendance-and-exclusion=0.15 school-inclusion=0.22 workforce=-0.06 children-in-care=-0.06 equity=0.06
term:prior	ehcp=-0.08 waiting-times=0.08 family-information=0.11 joint-working=0.26 community-health=-0.06 placements=0.12 school-inclusion=0.11 equity=0.06
term:prioriti	family-information=0.10 co-production=-0.13 parental-confidence=0.09 joint-working=-0.05 leadership=0.23 identification=0.11 neurodevelopment=0.09 community-health=0.25 school-inclusion=0.15
term:prioritis	parental-confidence=0.14 joint-working=-0.21 leadership=-0.16 identification=-0.06 community-health=-0.09 preparation-for-adulthood=-0.14 school-inclusion=0.13 children-in-care=0.06
term:proactiv	waiting-times=-0.06 joint-working=-0.08 data-and-quality=-0.16 identification=0.28 social-care=0.08 attendance-and-exclusion=0.08 placements=-0.06 workforce=0.16 equity=0.19
term:process	ehcp=0.15 waiting-times=0.47 co-production=0.37 parental-confidence=0.05 joint-working=-0.12 leadership=-0.17 data-and-quality=0.08 identification=0.45 therapies=-0.06 community-health=0.15 preparation-for-adulthood=0.10 attainment=-0.11 attendance-and-exclusion=0.12 alternative-provision=-0.07 children-in-care=0.08
term:produc	ehcp=-0.06 waiting-times=0.05 family-information=0.06 joint-working=-0.18 leadership=0.12 mental-health=0.19 social-care=-0.30 children-in-care=-0.11 equity=-0.06
term:product	local-offer=0.08 leadership=-0.40 therapies=-0.08 mental-health=0.12 neurodevelopment=-0.11 social-care=-0.11 preparation-for-adulthood=-0.09 attendance-and-exclusion=-0.12 placements=-0.08 children-in-care=-0.12
term:profession	ehcp=0.20 waiting-times=-0.47 family-information=0.37 parental-confidence=0.25 joint-working=0.82 leadership=0.16 data-and-quality=-0.22 identification=-0.32 mental-health=0.12 neurodevelopment=0.07 community-health=0.14 social-care=-0.30 preparation-for-adulthood=-0.19 attendance-and-exclusion=-0.19 placements=-0.23 alternative-provision=-0.07 school-inclusion=0.10 workforce=0.26 children-in-care=0.11
term:programm	waiting-times=0.28 family-information=0.12 co-production=-0.06 parental-confidence=-0.06 leadership=-0.26 data-and-quality=0.06 mental-health=-0.05 preparation-for-adulthood=0.06
term:progress	waiting-times=0.06 family-information=-0.06 co-production=0.07 parental-confidence=-0.09 joint-working=-0.09 leadership=0.20 data-and-quality=0.24 identification=-0.08 mental-health=-0.06 community-health=0.19 transitions=0.08 attainment=-0.15 placements=0.15 school-inclusion=-0.08 children-in-care=-0.12 equity=0.20
term:project	waiting-times=-0.11 family-information=-0.05 joint-working=-0.15 data-and-quality=0.09 identification=-0.08 therapies=-0.07 mental-health=0.09 preparation-for-adulthood=0.16 attainment=0.06 school-inclusion=0.06
term:promot	ehcp=-0.05 family-information=-0.22 co-production=0.15 joint-working=0.27 leadership=-0.13 data-and-quality=-0.17 neurodevelopment=-0.06 community-health=-0.09 social-care=0.11 attendance-and-exclusion=0.06 placements=-0.09 school-inclusion=-0.11 workforce=0.17 children-in-care=-0.09
term:promptli	waiting-times=0.16 co-production=-0.08 joint-working=0.18 therapies=0.08 community-health=-0.11 school-inclusion=0.08 workforce=-0.11
term:provid	ehcp=-0.18 waiting-times=-0.11 local-offer=-0.07 co-production=0.11 joint-working=-0.16 leadership=-0.40 identification=-0.63 therapies=0.10 mental-health=0.13 social-care=-0.22 transitions=0.09 attainment=0.06 attendance-and-exclusion=-0.36 placements=-0.19 school-inclusion=0.39 workforce=0.14 children-in-care=-0.37 equity=0.05 transport=-0.06
term:provis	ehcp=0.07 family-information=-0.10 co-production=-0.49 parental-confidence=0.08 joint-working=-0.54 leadership=-0.06 data-and-quality=-0.12 identification=0.21 mental-health=-0.21 neurodevelopment=-0.18 community-health=-0.11 social-care=-0.11 transitions=-0.20 attendance-and-exclusion=0.23 alternative-provision=0.29 school-inclusion=0.07 workforce=-0.25 children-in-care=-0.08 equity=0.19
term:psycholog	ehcp=0.08 family-information=-0.08 joint-working=-0.10 identification=0.14 therapies=0.08 mental-health=-0.07 community-health=0.07 social-care=-0.06 school-inclusion=0.05
term:pupil	waiting-times=0.11 co-production=-0.06 parental-confidence=0.08 joint-working=0.06 leadership=-0.09 identification=0.32 community-health=-0.08 preparation-for-adulthood=-0.13 transitions=-0.07 attainment=0.06 placements=0.11 school-inclusion=0.78
term:put	waiting-times=0.22 joint-working=-0.26 leadership=0.08 data-and-quality=-0.12 identification=0.38 community-health=0.13 transitions=-0.10 attendance-and-exclusion=-0.08 school-inclusion=0.07 workforce=-0.07
term:qualiti	ehcp=0.07 waiting-times=-0.15 family-information=-0.31 co-production=-0.11 parental-confidence=-0.08 leadership=-0.26 data-and-quality=0.43 identification=-0.32 therapies=-0.08 mental-health=-0.06 social-care=-0.20 preparation-for-adulthood=-0.12 transitions=-0.16 placements=0.23 school-inclusion=-0.16 children-in-care=-0.06 equity=-0.15
term:quickli	waiting-times=-0.14 family-information=-0.08 joint-working=0.17 data-and-quality=0.11 identification=0.20 mental-health=0.18 community-health=-0.05 social-care=-0.08 preparation-for-adulthood=-0.06 attendance-and-exclusion=0.06 placements=0.12 school-inclusion=-0.11 workforce=0.21 children-in-care=0.11
term:rais	waiting-times=0.09 family-information=-0.14 co-production=0.15 parental-confidence=0.08 mental-health=-0.06 transitions=0.12 school-inclusion=0.07 transport=0.06
term:rang	family-information=-0.13 co-production=-0.14 parental-confidence=-0.11 leadership=-0.16 data-and-quality=-0.30 identification=-0.43 therapies=-0.21 social-care=0.16 preparation-for-adulthood=-0.22 attendance-and-exclusion=-0.25 placements=-0.16 school-inclusion=0.23 workforce=-0.17 equity=0.16 transport=0.07
term:rate	joint-working=0.38 data-and-quality=-0.07 attainment=0.08 school-inclusion=-0.19
term:rather	waiting-times=-0.09 family-information=0.06 joint-working=0.23 data-and-quality=0.12 social-care=0.05 transitions=-0.05 placements=-0.06 equity=0.14
term:re	family-information=0.13 leadership=-0.08 data-and-quality=0.07 attendance-and-exclusion=-0.07
term:reach	joint-working=0.06 leadership=-0.11 identification=0.17 therapies=-0.07 neurodevelopment=-0.15 transitions=-0.10 children-in-care=0.15
term:readi	family-information=-0.10 co-production=0.11 joint-working=-0.05 leadership=0.05 social-care=-0.10 school-inclusion=-0.13 equity=0.07
term:receiv	waiting-times=-0.20 family-information=-0.20 co-production=0.07 joint-working=-0.56 data-and-quality=-0.11 identification=-0.09 mental-health=-0.21 community-health=0.06 social-care=0.15 preparation-for-adulthood=0.17 transitions=0.15 attainment=-0.06 attendance-and-exclusion=-0.11 placements=-0.20 school-inclusion=0.24 workforce=0.08 children-in-care=0.16 equity=0.29
term:recent	ehcp=0.18 waiting-times=0.09 co-production=0.09 joint-working=0.13 leadership=-0.12 data-and-quality=0.21 identification=-0.07 therapies=0.10 neurodevelopment=-0.08 community-health=-0.13 social-care=0.06 school-inclusion=0.06 workforce=-0.22 equity=-0.06
term:recognis	waiting-times=-0.07 family-information=0.15 co-production=0.09 parental-confidence=-0.11 joint-working=-0.25 leadership=-0.09 data-and-quality=0.13 identification=-0.21 mental-health=0.13 social-care=0.15 placements=-0.09 school-inclusion=-0.09 workforce=-0.17 equity=0.16
term:record	joint-working=0.15 leadership=-0.14 data-and-quality=-0.10 identification=-0.08 neurodevelopment=0.06 social-care=0.17 preparation-for-adulthood=-0.12 children-in-care=0.20
term:recoveri	therapies=0.24 neurodevelopment=-0.11 community-health=0.08
term:redesign	family-information=0.15 co-production=0.05 joint-working=-0.13 placements=-0.06 school-inclusion=0.05
term:reduc	ehcp=-0.13 waiting-times=0.20 family-information=-0.39 co-production=-0.11 parental-confidence=-0.08 leadership=-0.15 data-and-quality=-0.10 therapies=0.22 mental-health=-0.09 community-health=0.16 social-care=-0.14 preparation-for-adulthood=0.32 transitions=-0.07 attendance-and-exclusion=0.17 workforce=-0.20 children-in-care=0.12 equity=0.35
term:reduct	ehcp=0.06 waiting-times=0.09 joint-working=0.05 leadership=0.09 data-and-quality=0.10 identification=-0.09
term:refer	waiting-times=0.13 parental-confidence=0.08 joint-working=-0.14 identification=0.17 social-care=0.15 preparation-for-adulthood=0.15 transitions=0.08 school-inclusion=0.15 equity=0.07
term:referr	waiting-times=-0.33 parental-confidence=0.06 joint-working=-0.33 data-and-quality=-0.11 identification=0.06 mental-health=0.18 neurodevelopment=-0.08 community-health=-0.17 preparation-for-adulthood=-0.10 transitions=0.15 school-inclusion=-0.09 workforce=0.16 equity=0.18
term:reflect	waiting-times=-0.06 family-information=-0.15 parental-confidence=-0.11 joint-working=0.06 leadership=0.08 data-and-quality=0.12 mental-health=0.13 community-health=0.15 social-care=0.17 transitions=-0.12 placements=-0.07 school-inclusion=-0.07 workforce=0.17 children-in-care=0.05 equity=-0.05
term:refresh	family-information=-0.05 joint-working=-0.11 leadership=-0.06 identification=-0.07 school-inclusion=-0.10
term:regard	family-information=0.05 co-production=0.23 joint-working=-0.21 data-and-quality=-0.05 community-health=-0.10 preparation-for-adulthood=-0.07 transitions=-0.11 workforce=-0.18
term:regist	waiting-times=0.20 family-information=0.13 co-production=-0.13 parental-confidence=0.08 joint-working=0.05 leadership=-0.11 data-and-quality=0.11 identification=-0.11 preparation-for-adulthood=0.08 attendance-and-exclusion=-0.05 placements=-0.07 workforce=-0.06 children-in-care=0.11 equity=-0.10
term:regular	waiting-times=-0.06 co-production=-0.08 joint-working=0.14 leadership=-0.07 neurodevelopment=-0.06 social-care=0.07 preparation-for-adulthood=-0.07 attendance-and-exclusion=-0.10 children-in-care=0.12
term:regularli	waiting-times=-0.17 co-production=0.08 joint-working=-0.11 leadership=0.07 data-and-quality=-0.10 preparation-for-adulthood=-0.09 school-inclusion=-0.07 children-in-care=0.05
term:relat	waiting-times=0.08 local-offer=0.10 co-production=0.09 leadership=0.07 identification=0.21 community-health=0.05 preparation-for-adulthood=0.10 school-inclusion=-0.09
term:relationship	ehcp=0.13 waiting-times=-0.06 co-production=0.16 joint-working=0.78 leadership=-0.12 identification=0.07 mental-health=-0.22 neurodevelopment=-0.07 social-care=0.17 transitions=-0.08 attainment=0.05 placements=-0.09 alternative-provision=-0.08 children-in-care=-0.13 equity=-0.14
term:relev	joint-working=0.06 community-health=0.06 placements=-0.06 school-inclusion=-0.10 workforce=-0.12 children-in-care=-0.13 transport=0.06
term:reli	parental-confidence=-0.08 joint-working=0.22 identification=0.06 preparation-for-adulthood=0.06 workforce=-0.07
term:remain	ehcp=-0.10 waiting-times=0.08 family-information=0.06 parental-confidence=0.07 joint-working=-0.21 leadership=-0.16 identification=-0.16 neurodevelopment=-0.11 community-health=0.11 preparation-for-adulthood=0.10 transitions=0.06 attendance-and-exclusion=0.06 placements=0.28 school-inclusion=-0.10 workforce=-0.05 children-in-care=0.14
term:remov	identification=-0.10 community-health=-0.05 school-inclusion=0.05
term:report	ehcp=0.12 waiting-times=-0.28 family-information=0.09 parental-confidence=0.26 joint-working=0.22 leadership=-0.11 identification=-0.07 social-care=-0.05 school-inclusion=-0.08 workforce=0.20
term:repres	waiting-times=0.22 local-offer=0.10 co-production=-0.18 joint-working=-0.25 data-and-quality=0.21 neurodevelopment=-0.08 community-health=-0.06 attendance-and-exclusion=-0.10 placements=-0.08 children-in-care=-0.07
term:request	family-information=-0.11 co-production=0.15 joint-working=-0.24 data-and-quality=0.07 school-inclusion=-0.16 children-in-care=0.17
term:requir	waiting-times=-0.09 family-information=-0.24 joint-working=-0.09 leadership=0.12 identification=0.16 therapies=-0.07 mental-health=0.08 neurodevelopment=-0.13 community-health=0.12 preparation-for-adulthood=0.06 transitions=0.14 attendance-and-exclusion=0.07 placements=-0.06 school-inclusion=0.15 workforce=0.10 children-in-care=0.09 equity=-0.17
term:residenti	waiting-times=0.07 family-information=-0.11 joint-working=0.27 leadership=-0.06 data-and-quality=0.16 alternative-provision=0.07 children-in-care=0.17
term:resourc	ehcp=-0.11 co-production=-0.10 joint-working=-0.05 leadership=0.24 mental-health=-0.05 neurodevelopment=-0.15 community-health=-0.06 social-care=-0.09 preparation-for-adulthood=-0.05 transitions=-0.07 attainment=0.06 placements=0.16 school-inclusion=-0.08 workforce=0.12 children-in-care=-0.12 equity=-0.09
term:respect	waiting-times=-0.10 leadership=0.07 community-health=0.11 children-in-care=-0.13
term:respond	waiting-times=-0.09 family-information=-0.09 parental-confidence=0.16 joint-working=0.34 leadership=0.06 data-and-quality=-0.07 identification=0.08 neurodevelopment=0.06 community-health=0.07 social-care=-0.06 transitions=-0.19 alternative-provision=0.06 school-inclusion=-0.05 children-in-care=0.07 equity=-0.05 transport=0.05
term:respons	waiting-times=0.09 family-information=0.07 co-production=0.09 parental-confidence=0.19 joint-working=0.09 data-and-quality=-0.06 mental-health=0.06 neurodevelopment=-0.09 community-health=0.20 social-care=0.11 transitions=-0.07 children-in-care=-0.09 equity=0.07
term:result	ehcp=0.11 waiting-times=-0.30 family-information=0.34 co-production=0.10 parental-confidence=-0.05 joint-working=0.13 leadership=0.24 data-and-quality=0.18 identification=-0.24 therapies=-0.11 mental-health=-0.20 neurodevelopment=0.11 community-health=0.08 social-care=0.30 transitions=0.37 placements=-0.12 school-inclusion=0.08 workforce=0.28 children-in-care=-0.23
term:review	waiting-times=0.24 family-information=-0.25 parental-confidence=-0.22 joint-working=0.17 identification=-0.14 mental-health=-0.07 neurodevelopment=-0.11 social-care=-0.21 preparation-for-adulthood=0.06 transitions=-0.19 attainment=-0.08 attendance-and-exclusion=-0.16 placements=0.19 alternative-provision=0.07 workforce=0.23 children-in-care=0.05 equity=-0.13
term:right	ehcp=-0.08 waiting-times=-0.31 co-production=0.09 joint-working=0.52 leadership=0.47 data-and-quality=0.31 identification=0.13 therapies=0.07 mental-health=0.06 community-health=-0.14 social-care=-0.06 transitions=0.06 school-inclusion=-0.23 workforce=0.34 children-in-care=-0.10
term:risk	ehcp=-0.11 waiting-times=-0.13 co-production=-0.08 joint-working=-0.08 leadership=0.14 data-and-quality=0.10 identification=-0.12 neurodevelopment=-0.08 community-health=0.10 social-care=0.09 preparation-for-adulthood=0.11 attendance-and-exclusion=0.38 placements=-0.09 school-inclusion=0.12 workforce=-0.05 children-in-care=0.11 equity=-0.15
term:robust	waiting-times=-0.08 family-information=-0.14 joint-working=0.10 data-and-quality=0.25 identification=-0.10 community-health=-0.11 social-care=0.12 transitions=0.12 attendance-and-exclusion=-0.08 placements=0.12 alternative-provision=0.06 children-in-care=0.08 equity=-0.07
term:role	ehcp=-0.10 joint-working=-0.27 leadership=0.29 data-and-quality=-0.07 community-health=-0.14 attendance-and-exclusion=0.07 school-inclusion=-0.11 workforce=0.42
term:routin	ehcp=0.06 waiting-times=-0.12 co-production=-0.08 joint-working=0.12 leadership=-0.07 community-health=0.08 school-inclusion=0.16 children-in-care=0.07
term:run	school-inclusion=-0.11 children-in-care=-0.06
term:safe	waiting-times=0.12 joint-working=0.07 community-health=-0.07 alternative-provision=0.11 children-in-care=0.17
term:sai	ehcp=0.07 family-information=0.07 parental-confidence=0.18 joint-working=0.11 mental-health=-0.06
term:school	ehcp=-0.13 co-production=-0.07 parental-confidence=0.20 joint-working=0.12 leadership=-0.40 data-and-quality=0.35 mental-health=-0.13 community-health=-0.17 social-care=0.06 preparation-for-adulthood=0.17 transitions=0.18 attendance-and-exclusion=0.74 placements=-0.30 alternative-provision=0.14 school-inclusion=0.35 workforce=-0.25 children-in-care=-0.20 equity=-0.20 transport=0.05
term:secondari	family-information=-0.07 co-production=-0.07 leadership=-0.12 data-and-quality=-0.07 identification=-0.31 community-health=-0.13 attainment=0.05 attendance-and-exclusion=0.15 school-inclusion=0.12 workforce=-0.07 children-in-care=-0.06 equity=0.17
term:secur	waiting-times=0.21 family-information=0.06 parental-confidence=-0.08 joint-working=0.21 identification=0.05 neurodevelopment=-0.07 attendance-and-exclusion=0.06 placements=0.06 alternative-provision=0.12 school-inclusion=-0.08
term:see	co-production=0.19 joint-working=0.38 leadership=0.15 data-and-quality=0.09 neurodevelopment=0.06 community-health=0.25 social-care=0.09 attendance-and-exclusion=-0.05 workforce=-0.10 equity=-0.06
term:seek	co-production=0.11 data-and-quality=0.10 identification=0.18 preparation-for-adulthood=-0.05 placements=0.18 workforce=-0.06
term:seen	ehcp=0.13 co-production=-0.12 joint-working=-0.15 leadership=0.14 identification=0.15 mental-health=-0.06 neurodevelopment=0.07 community-health=-0.12 equity=0.09
term:self	joint-working=-0.10 leadership=-0.09 identification=0.13 neurodevelopment=0.06 community-health=0.08 school-inclusion=0.15
term:sen	ehcp=-0.06 waiting-times=-0.08 leadership=0.13 identification=-0.09 school-inclusion=-0.24 workforce=0.06
term:send	ehcp=-0.25 waiting-times=-0.23 co-production=0.08 parental-confidence=0.21 joint-working=0.17 leadership=0.36 data-and-quality=-0.45 identification=0.53 therapies=0.09 neurodevelopment=-0.25 social-care=-0.36 preparation-for-adulthood=-0.11 transitions=-0.24 attendance-and-exclusion=0.21 placements=-0.08 alternative-provision=-0.18 school-inclusion=0.61 workforce=0.44 children-in-care=-0.23 equity=-0.08
term:sendiass	ehcp=-0.08 waiting-times=-0.09 family-information=0.11 co-production=-0.11 leadership=-0.08 mental-health=-0.07 social-care=0.36 preparation-for-adulthood=-0.10 school-inclusion=-0.13 workforce=-0.08 equity=0.10
term:sensori	joint-working=-0.07 therapies=-0.06 community-health=0.08 social-care=0.06 school-inclusion=-0.10
term:servic	ehcp=-0.25 waiting-times=0.05 family-information=0.57 co-production=-0.30 parental-confidence=-0.13 joint-working=-0.50 leadership=0.46 data-and-quality=-0.37 identification=-0.64 therapies=0.30 mental-health=0.32 neurodevelopment=-0.32 community-health=0.13 preparation-for-adulthood=0.10 transitions=0.08 attainment=-0.12 attendance-and-exclusion=-0.27 placements=-0.19 alternative-provision=-0.19 school-inclusion=-0.50 workforce=0.41 equity=0.53 transport=-0.11
term:session	mental-health=-0.09 community-health=0.14 social-care=0.05 transitions=0.08 school-inclusion=-0.12
term:set	ehcp=0.15 waiting-times=-0.51 family-information=-0.18 joint-working=0.07 leadership=0.10 identification=-0.07 therapies=0.13 mental-health=-0.11 community-health=-0.13 social-care=-0.31 preparation-for-adulthood=0.11 transitions=0.11 placements=0.06 alternative-provision=0.06 school-inclusion=0.12 workforce=-0.24
term:sever	waiting-times=0.09 co-production=-0.08 joint-working=-0.10 data-and-quality=-0.07 preparation-for-adulthood=-0.08 school-inclusion=-0.15 workforce=0.18 children-in-care=-0.19
term:share	ehcp=0.16 waiting-times=-0.20 co-production=-0.59 parental-confidence=0.08 joint-working=0.49 leadership=-0.08 data-and-quality=0.16 neurodevelopment=-0.08 social-care=0.10 preparation-for-adulthood=-0.08 alternative-provision=0.06 school-inclusion=-0.37 workforce=-0.19 equity=-0.23
term:short	waiting-times=-0.06 family-information=0.06 co-production=-0.12 parental-confidence=0.06 joint-working=-0.09 leadership=-0.07 data-and-quality=0.11 mental-health=0.10 preparation-for-adulthood=-0.24 attendance-and-exclusion=-0.12 placements=-0.12
term:should	ehcp=-0.06 waiting-times=-0.12 family-information=-0.05 co-production=-0.23 parental-confidence=-0.10 joint-working=-0.16 data-and-quality=0.13 identification=-0.11 therapies=-0.16 neurodevelopment=0.07 social-care=0.09 preparation-for-adulthood=-0.06 attendance-and-exclusion=-0.07 placements=-0.07 school-inclusion=-0.11 workforce=-0.13 children-in-care=-0.09 equity=0.11 transport=-0.06
term:show	waiting-times=0.16 leadership=-0.10 transitions=0.05
term:signific	ehcp=-0.10 waiting-times=-0.15 parental-confidence=-0.07 joint-working=-0.05 leadership=0.12 data-and-quality=-0.13 identification=-0.06 mental-health=-0.14 social-care=-0.24 preparation-for-adulthood=-0.10 attendance-and-exclusion=0.06 placements=0.24 school-inclusion=0.17
term:significantli	co-production=0.16 joint-working=-0.07 leadership=0.09 data-and-quality=0.05 identification=-0.05 community-health=0.07
term:signpost	co-production=-0.17 parental-confidence=-0.06 therapies=-0.08 neurodevelopment=0.10
term:similarli	ehcp=-0.06 joint-working=0.11 leadership=-0.11 identification=-0.09 community-health=0.06 social-care=0.12 attendance-and-exclusion=-0.12 placements=0.11 workforce=-0.20
term:sinc	leadership=-0.08 identification=-0.06
term:situat	waiting-times=0.13 joint-working=0.19 leadership=0.14 data-and-quality=-0.10 community-health=-0.09
term:skill	waiting-times=-0.09 family-information=-0.08 co-production=-0.14 joint-working=0.06 leadership=-0.16 data-and-quality=0.08 preparation-for-adulthood=-0.13 attendance-and-exclusion=-0.07 placements=0.16 alternative-provision=-0.08
term:slow	ehcp=0.12 waiting-times=-0.08 co-production=0.11 joint-working=0.09 leadership=0.07 identification=0.05 neurodevelopment=0.05 transitions=-0.11
term:small	waiting-times=-0.16 joint-working=-0.15 data-and-quality=0.06 therapies=-0.12 transitions=0.14 attendance-and-exclusion=-0.09 placements=-0.08 children-in-care=-0.08
term:smooth	co-production=0.13 community-health=-0.10 preparation-for-adulthood=0.25
term:so	waiting-times=-0.43 family-information=0.24 parental-confidence=-0.06 joint-working=0.14 leadership=0.48 identification=-0.11 therapies=-0.08 mental-health=0.09 community-health=-0.11 social-care=0.16 preparation-for-adulthood=-0.06 attainment=0.09 attendance-and-exclusion=0.26 placements=0.10 workforce=-0.13
term:social	ehcp=0.17 local-offer=-0.05 family-information=-0.12 parental-confidence=0.14 joint-working=0.67 leadership=-0.12 data-and-quality=-0.18 identification=-0.11 therapies=-0.06 neurodevelopment=-0.39 community-health=-0.14 social-care=0.07 preparation-for-adulthood=0.13 attainment=-0.10 attendance-and-exclusion=-0.10 placements=0.08 alternative-provision=-0.06 school-inclusion=0.12 workforce=0.14 equity=-0.21 transport=-0.06
term:some	ehcp=-0.16 co-production=-0.30 parental-confidence=-0.11 therapies=-0.11 neurodevelopment=0.07 community-health=-0.20 social-care=0.20 preparation-for-adulthood=-0.08 transitions=-0.05 attainment=0.08 placements=0.15 school-inclusion=0.26 workforce=0.22 children-in-care=-0.06 equity=0.23
term:sometim	ehcp=-0.07 waiting-times=-0.12 family-information=0.20 parental-confidence=-0.09 joint-working=-0.08 data-and-quality=-0.07 identification=0.18 therapies=-0.06 mental-health=0.14 community-health=-0.14 preparation-for-adulthood=-0.10 placements=0.13 workforce=0.27 children-in-care=0.08 equity=-0.07
term:speak	waiting-times=-0.10 family-information=0.06 co-production=0.09 joint-working=-0.19 preparation-for-adulthood=-0.05 children-in-care=-0.09
term:special	ehcp=-0.05 parental-confidence=0.18 joint-working=0.42 leadership=-0.22 data-and-quality=0.07 identification=0.12 mental-health=-0.11 neurodevelopment=-0.10 social-care=0.28 preparation-for-adulthood=-0.08 transitions=-0.08 alternative-provision=0.13 school-inclusion=-0.07 workforce=0.16
term:specialist	ehcp=-0.14 family-information=-0.06 co-production=-0.06 parental-confidence=-0.07 joint-working=-0.31 leadership=0.14 data-and-quality=-0.15 identification=0.16 community-health=0.24 social-care=-0.13 transitions=-0.11 attendance-and-exclusion=0.19 alternative-provision=0.06 school-inclusion=-0.15 workforce=-0.16 children-in-care=-0.10 equity=0.28
term:specif	ehcp=-0.14 waiting-times=-0.12 co-production=0.22 joint-working=-0.30 leadership=0.07 data-and-quality=0.14 identification=-0.13 therapies=-0.05 social-care=-0.10 transitions=0.14 attendance-and-exclusion=-0.07 school-inclusion=0.08 children-in-care=0.09 equity=-0.07
term:spectrum	joint-working=-0.07 identification=-0.05 neurodevelopment=0.06 community-health=0.09
term:speech	waiting-times=0.07 family-information=-0.11 parental-confidence=-0.05 joint-working=-0.24 leadership=0.31 data-and-quality=0.19 therapies=0.59 mental-health=0.18 neurodevelopment=0.19 community-health=0.05 preparation-for-adulthood=-0.05 transitions=0.08 school-inclusion=0.06 workforce=-0.11 equity=0.20
term:staff	waiting-times=-0.13 family-information=-0.13 co-production=-0.09 leadership=-0.15 data-and-quality=0.08 identification=0.39 mental-health=-0.06 neurodevelopment=-0.17 community-health=-0.16 social-care=0.05 transitions=-0.10 placements=0.20 school-inclusion=0.33 workforce=-0.25 children-in-care=0.08 equity=-0.06
term:stage	ehcp=0.07 co-production=-0.16 joint-working=0.16 leadership=-0.06 community-health=-0.07 social-care=0.09 transitions=-0.05 attendance-and-exclusion=0.09 alternative-provision=-0.07 workforce=-0.10 equity=-0.05
term:stai	waiting-times=-0.14 joint-working=-0.05 preparation-for-adulthood=0.06 attainment=0.06 attendance-and-exclusion=0.15 school-inclusion=-0.07
term:stakehold	waiting-times=-0.07 local-offer=0.07 co-production=0.18 parental-confidence=0.24 leadership=0.13 community-health=-0.05 social-care=-0.05 school-inclusion=0.07 workforce=-0.05
term:standard	social-care=-0.07
term:start	ehcp=0.07 waiting-times=0.16 co-production=-0.12 parental-confidence=0.05 joint-working=0.17 data-and-quality=0.13 identification=-0.06 social-care=0.10 transitions=0.18 attainment=0.07 school-inclusion=0.36 equity=0.11
term:state	ehcp=0.15 family-information=0.05 data-and-quality=-0.12 community-health=-0.07 transitions=0.15 children-in-care=0.07 equity=-0.06
term:statutori	co-production=0.06 parental-confidence=0.13 joint-working=-0.08 data-and-quality=-0.12 identification=-0.10 therapies=0.06 community-health=0.11 social-care=0.07 workforce=-0.05
term:step	waiting-times=-0.09 family-information=0.28 co-production=0.25 parental-confidence=0.09 leadership=-0.08 data-and-quality=-0.12 neurodevelopment=0.06 community-health=0.07 preparation-for-adulthood=-0.17 placements=-0.07 school-inclusion=0.08 workforce=-0.12 children-in-care=-0.06 equity=-0.06
term:still	local-offer=0.10 co-production=0.15 leadership=-0.15 data-and-quality=-0.16 neurodevelopment=0.06 community-health=-0.09 transitions=-0.05 alternative-provision=0.07 equity=-0.07
term:stori	waiting-times=-0.07 joint-working=0.06 data-and-quality=-0.07
term:strateg	ehcp=-0.10 waiting-times=-0.14 co-production=-0.06 parental-confidence=-0.06 joint-working=-0.17 data-and-quality=-0.09 identification=-0.14 neurodevelopment=-0.10 community-health=-0.18 attainment=-0.06 attendance-and-exclusion=-0.11 placements=-0.17 school-inclusion=-0.21 children-in-care=-0.12
term:strategi	ehcp=-0.11 waiting-times=-0.21 family-information=0.15 co-production=0.12 parental-confidence=0.05 joint-working=0.07 leadership=0.17 data-and-quality=-0.23 therapies=-0.07 mental-health=0.17 neurodevelopment=0.07 community-health=0.12 preparation-for-adulthood=-0.12 transitions=-0.10 attainment=0.14 attendance-and-exclusion=0.21 school-inclusion=-0.07 workforce=-0.23 children-in-care=-0.05 equity=0.12
term:strength	family-information=0.13 co-production=0.08 parental-confidence=-0.08 leadership=0.19 data-and-quality=-0.06 community-health=-0.08 social-care=0.20 workforce=-0.09
term:strengthen	waiting-times=-0.18 family-information=-0.14 co-production=0.08 joint-working=0.42 leadership=0.05 data-and-quality=0.05 community-health=-0.06 social-care=-0.14 preparation-for-adulthood=0.10 school-inclusion=-0.15 equity=-0.10
term:strong	ehcp=0.09 waiting-times=-0.29 family-information=-0.18 joint-working=0.20 leadership=-0.27 identification=0.09 mental-health=-0.08 community-health=-0.07 preparation-for-adulthood=0.07 attainment=0.15 placements=0.17 school-inclusion=-0.15 workforce=0.09 children-in-care=0.08
term:structur	parental-confidence=-0.07 data-and-quality=-0.06 identification=0.10
term:struggl	ehcp=-0.12 waiting-times=0.06 co-production=-0.05 preparation-for-adulthood=-0.11 attendance-and-exclusion=0.08 placements=0.21 school-inclusion=-0.07
term:success	ehcp=0.07 waiting-times=-0.09 co-production=-0.07 leadership=0.45 identification=-0.21 social-care=-0.10 preparation-for-adulthood=0.15 attainment=0.10 attendance-and-exclusion=0.14 workforce=0.06
term:successfulli	family-information=0.09 joint-working=-0.14 leadership=0.06 identification=0.15 mental-health=-0.18 neurodevelopment=0.09 social-care=-0.11 preparation-for-adulthood=-0.08 transitions=0.07 school-inclusion=0.08 workforce=-0.08
term:such	waiting-times=0.13 family-information=0.28 co-production=0.09 joint-working=-0.51 leadership=0.27 identification=0.08 therapies=0.24 social-care=0.08 preparation-for-adulthood=-0.05 transitions=-0.09 attainment=0.05 alternative-provision=-0.16 school-inclusion=-0.07 children-in-care=0.05 equity=0.06
term:suffici	waiting-times=0.17 local-offer=0.13 joint-working=0.06 leadership=0.21 data-and-quality=0.18 preparation-for-adulthood=0.11 transitions=-0.06 attendance-and-exclusion=-0.18 placements=0.25 school-inclusion=-0.10 workforce=-0.14 equity=-0.15
term:suitabl	ehcp=-0.10 waiting-times=0.13 parental-confidence=0.11 joint-working=-0.06 data-and-quality=0.24 identification=-0.14 neurodevelopment=-0.14 social-care=-0.09 preparation-for-adulthood=-0.21 alternative-provision=0.09 equity=-0.08
term:support	ehcp=-0.20 local-offer=-0.15 family-information=0.46 co-production=-0.42 parental-confidence=0.07 joint-working=0.25 data-and-quality=0.17 identification=0.30 therapies=-0.07 mental-health=0.22 neurodevelopment=0.29 community-health=-0.15 social-care=0.25 preparation-for-adulthood=-0.28 transitions=0.06 attainment=-0.09 attendance-and-exclusion=0.34 alternative-provision=-0.11 school-inclusion=0.40 workforce=0.23 children-in-care=-0.13 equity=0.20 transport=-0.14
term:sure	family-information=-0.08 co-production=0.06 leadership=0.09 social-care=-0.16 transitions=-0.08 placements=-0.13 school-inclusion=-0.05
term:suspens	joint-working=0.16 leadership=-0.18 data-and-quality=-0.10 attainment=0.07 school-inclusion=-0.18 equity=0.18
term:sustain	co-production=0.20 joint-working=0.06 data-and-quality=-0.07 identification=-0.05 community-health=-0.12 attainment=0.10 school-inclusion=0.13 workforce=0.14
term:swiftli	joint-working=-0.12 identification=0.13
term:system	waiting-times=-0.23 family-information=0.17 leadership=-0.46 data-and-quality=0.17 mental-health=-0.10 community-health=-0.11 preparation-for-adulthood=-0.07 attendance-and-exclusion=-0.06 placements=-0.13 school-inclusion=-0.14 workforce=-0.10 equity=-0.10
term:tailor	co-production=-0.06 parental-confidence=-0.06 joint-working=-0.07 identification=-0.10 placements=0.06
term:take	ehcp=-0.10 family-information=0.22 co-production=-0.11 parental-confidence=0.06 joint-working=-0.09 leadership=-0.22 data-and-quality=-0.16 neurodevelopment=0.11 social-care=0.34 transitions=0.11 children-in-care=-0.13 equity=0.08
term:taken	waiting-times=0.10 family-information=0.09 co-production=0.14 leadership=0.10 data-and-quality=0.07 attendance-and-exclusion=-0.09 placements=-0.08 workforce=-0.14
term:target	waiting-times=-0.11 co-production=0.10 leadership=0.19 data-and-quality=-0.08 identification=-0.09 community-health=-0.07 social-care=-0.10 preparation-for-adulthood=-0.07 placements=-0.08 equity=-0.16
term:team	ehcp=0.06 family-information=-0.16 co-production=-0.20 parental-confidence=-0.31 joint-working=0.20 leadership=-0.37 data-and-quality=-0.20 identification=0.32 social-care=-0.11 preparation-for-adulthood=-0.10 transitions=-0.16 attainment=-0.07 attendance-and-exclusion=0.12 school-inclusion=-0.31 workforce=0.40 children-in-care=-0.05 equity=0.37
term:than	family-information=0.07 co-production=0.09 joint-working=-0.08 leadership=-0.08 data-and-quality=0.29 identification=-0.07 social-care=0.08 preparation-for-adulthood=0.06 transitions=-0.11 placements=0.05 school-inclusion=-0.07 workforce=-0.08 equity=0.40
term:thei	ehcp=-0.35 waiting-times=-0.23 co-production=0.21 parental-confidence=0.20 joint-working=0.36 leadership=-0.24 data-and-quality=-0.32 identification=-0.21 therapies=-0.30 mental-health=-0.16 neurodevelopment=0.10 community-health=0.21 social-care=-0.13 preparation-for-adulthood=0.15 transitions=-0.14 attainment=-0.08 attendance-and-exclusion=0.18 placements=0.25 school-inclusion=0.05 workforce=-0.14 children-in-care=-0.15 equity=-0.23 transport=-0.09
term:them	waiting-times=-0.12 family-information=0.49 co-production=-0.18 parental-confidence=-0.15 joint-working=0.47 leadership=-0.11 data-and-quality=0.36 identification=0.10 therapies=-0.11 mental-health=-0.25 neurodevelopment=-0.08 social-care=-0.47 preparation-for-adulthood=-0.24 attainment=0.10 placements=0.34 school-inclusion=-0.46 workforce=0.05 equity=-0.14
term:themselv	family-information=0.06 parental-confidence=0.12 joint-working=-0.08 leadership=0.07 data-and-quality=0.06 community-health=-0.06 social-care=0.05 attendance-and-exclusion=-0.10 placements=-0.08 equity=0.11
term:then	leadership=0.11 identification=0.07 social-care=-0.08 equity=0.10
term:therapeut	leadership=-0.07 therapies=0.13 neurodevelopment=-0.11 social-care=-0.06 placements=-0.11 workforce=0.05
term:therapi	ehcp=-0.09 waiting-times=0.08 family-information=-0.09 parental-confidence=-0.09 leadership=0.34 identification=0.07 therapies=0.32 mental-health=0.14 neurodevelopment=0.21 community-health=-0.07 social-care=0.10 preparation-for-adulthood=-0.10 placements=-0.05 school-inclusion=-0.14 workforce=0.06 children-in-care=-0.05 equity=0.10
term:therapist	family-information=-0.10 leadership=-0.07 identification=-0.09 social-care=-0.08 equity=0.10
term:there	ehcp=-0.23 waiting-times=-0.05 family-information=0.44 co-production=-0.28 parental-confidence=0.13 joint-working=0.19 leadership=0.22 data-and-quality=0.22 therapies=-0.23 neurodevelopment=0.10 community-health=-0.21 preparation-for-adulthood=0.09 transitions=-0.15 attendance-and-exclusion=-0.07 placements=0.17 alternative-provision=0.09 school-inclusion=-0.17 equity=-0.05 transport=-0.07
term:therefor	school-inclusion=-0.10
term:these	ehcp=-0.11 waiting-times=-0.20 local-offer=-0.09 parental-confidence=0.12 joint-working=-0.38 data-and-quality=0.08 identification=-0.15 therapies=-0.10 mental-health=-0.28 neurodevelopment=-0.06 community-health=0.24 social-care=0.34 preparation-for-adulthood=-0.21 transitions=0.13 attainment=-0.09 attendance-and-exclusion=-0.14 placements=-0.08 school-inclusion=-0.21 workforce=0.22 equity=0.05
term:thi	waiting-times=-0.51 local-offer=-0.06 family-information=-0.43 co-production=0.08 joint-working=0.19 leadership=-0.74 data-and-quality=0.46 identification=0.82 mental-health=-0.06 preparation-for-adulthood=-0.06 transitions=0.06 attainment=-0.21 attendance-and-exclusion=0.18 placements=-0.40 school-inclusion=0.20 workforce=0.15 children-in-care=-0.16 equity=0.32 transport=-0.12
term:think	family-information=0.16 identification=-0.10 workforce=0.14
term:thorough	joint-working=0.08 leadership=-0.07
term:those	ehcp=0.10 co-production=0.10 joint-working=-0.55 leadership=0.12 data-and-quality=-0.13 identification=-0.33 therapies=-0.06 community-health=0.19 preparation-for-adulthood=0.12 transitions=0.09 placements=-0.16 alternative-provision=0.08 school-inclusion=0.09 workforce=-0.14 children-in-care=0.12 equity=0.22
term:thought	joint-working=0.12 leadership=0.15 identification=-0.06 mental-health=-0.06 equity=0.07
term:threshold	family-information=0.15 joint-working=-0.13 neurodevelopment=-0.15 preparation-for-adulthood=0.07 equity=-0.07
term:through	waiting-times=0.35 local-offer=-0.06 family-information=-0.19 co-production=0.06 parental-confidence=-0.08 joint-working=-0.18 leadership=-0.36 identification=-0.24 social-care=-0.10 preparation-for-adulthood=-0.11 attendance-and-exclusion=-0.19 placements=-0.11 equity=0.17
term:time	ehcp=0.15 waiting-times=-0.11 local-offer=-0.05 family-information=-0.22 co-production=-0.44 parental-confidence=0.16 joint-working=0.53 data-and-quality=-0.13 identification=-0.11 therapies=0.38 mental-health=0.11 neurodevelopment=0.20 community-health=0.47 social-care=0.06 preparation-for-adulthood=-0.16 transitions=0.25 placements=0.13 school-inclusion=-0.11 workforce=0.06 children-in-care=-0.06 equity=0.24
term:timeli	ehcp=0.20 waiting-times=0.28 co-production=0.19 parental-confidence=-0.15 leadership=-0.10 data-and-quality=0.12 identification=0.09 mental-health=-0.08 community-health=0.08 preparation-for-adulthood=0.10 school-inclusion=0.17 workforce=-0.14 equity=0.08
term:timescal	family-information=-0.05 parental-confidence=0.12 joint-working=-0.11 leadership=0.33 therapies=0.07 social-care=-0.07
term:togeth	waiting-times=-0.13 family-information=-0.18 co-production=-0.33 parental-confidence=0.14 leadership=0.10 community-health=0.14 preparation-for-adulthood=0.07 attendance-and-exclusion=-0.08 school-inclusion=-0.07 children-in-care=-0.13
term:told	family-information=-0.07 joint-working=0.17 data-and-quality=-0.08 identification=-0.06 neurodevelopment=0.10 transport=0.09
term:too	waiting-times=-0.22 family-information=-0.22 co-production=0.59 parental-confidence=0.06 leadership=0.13 data-and-quality=-0.15 identification=0.24 therapies=0.14 neurodevelopment=0.14 community-health=0.17 social-care=0.11 attendance-and-exclusion=0.18 placements=-0.15 workforce=-0.26 equity=-0.23
term:toward	leadership=0.18 community-health=0.20 attainment=-0.08 children-in-care=0.06
term:track	joint-working=-0.05 preparation-for-adulthood=0.09
term:train	ehcp=-0.05 waiting-times=-0.22 family-information=-0.11 co-production=-0.15 joint-working=-0.27 leadership=-0.16 data-and-quality=-0.15 identification=-0.31 therapies=0.07 community-health=-0.07 social-care=-0.31 preparation-for-adulthood=0.17 transitions=-0.06 attainment=0.07 placements=-0.11 school-inclusion=0.69 workforce=0.38 equity=-0.14
term:transform	waiting-times=0.10 family-information=0.15 joint-working=-0.19 data-and-quality=0.06 therapies=0.06 mental-health=-0.09 workforce=0.17
term:transit	ehcp=0.09 waiting-times=0.51 family-information=0.23 joint-working=0.12 leadership=0.23 data-and-quality=-0.09 identification=-0.08 community-health=0.13 social-care=0.18 preparation-for-adulthood=0.40 transitions=0.26 attainment=-0.07 attendance-and-exclusion=-0.11 placements=-0.15 school-inclusion=-0.10 workforce=-0.11 equity=-0.19
term:transport	waiting-times=-0.06 co-production=0.11 parental-confidence=0.13 children-in-care=-0.05 transport=0.16
term:treatment	waiting-times=0.24 joint-working=-0.07 leadership=-0.06 data-and-quality=0.14 community-health=0.08 preparation-for-adulthood=0.09 transitions=-0.07 equity=0.05
term:triag	ehcp=0.06 waiting-times=-0.19 family-information=0.07 co-production=0.07 parental-confidence=-0.12
term:trust	ehcp=0.05 waiting-times=-0.10 family-information=0.09 co-production=0.12 joint-working=-0.11 leadership=-0.18 data-and-quality=-0.07 social-care=0.10 alternative-provision=-0.07 workforce=0.10 children-in-care=-0.06
term:two	waiting-times=-0.09 family-information=-0.08 co-production=-0.13 joint-working=-0.09 leadership=-0.23 identification=0.09 community-health=-0.21 social-care=-0.06 workforce=-0.14
term:typic	ehcp=0.07 waiting-times=-0.17 parental-confidence=0.08 joint-working=-0.10 data-and-quality=0.13 identification=-0.16 therapies=0.05 community-health=0.05 social-care=0.07 workforce=-0.19 transport=0.06
term:unclear	joint-working=-0.16 leadership=0.24 data-and-quality=0.30 neurodevelopment=0.06 workforce=0.17 equity=-0.05
term:under	waiting-times=0.20 family-information=-0.08 co-production=0.05 joint-working=0.11 leadership=0.05 community-health=0.13 workforce=0.10 equity=0.15
term:underdevelop	ehcp=0.07 leadership=-0.06 identification=-0.05 therapies=0.07 community-health=0.17 social-care=0.09
term:underpin	waiting-times=-0.14 leadership=-0.16 social-care=-0.09 preparation-for-adulthood=0.05 workforce=-0.12
term:understand	ehcp=-0.06 waiting-times=-0.13 family-information=-0.25 joint-working=0.41 leadership=0.37 data-and-quality=0.23 identification=0.24 mental-health=0.07 social-care=0.41 transitions=-0.15 attendance-and-exclusion=-0.22 placements=-0.09 school-inclusion=0.08 children-in-care=0.08 equity=-0.29
term:understood	waiting-times=0.09 family-information=0.11 co-production=0.14 parental-confidence=0.07 leadership=0.12 data-and-quality=-0.10 social-care=-0.06 workforce=0.16
term:unnecessari	joint-working=-0.17 social-care=0.07 workforce=-0.15 equity=0.11
term:until	ehcp=-0.10 co-production=-0.08 joint-working=0.09 preparation-for-adulthood=-0.15 attendance-and-exclusion=0.07 placements=0.14 school-inclusion=0.08 workforce=0.08
term:up	waiting-times=-0.07 family-information=-0.46 co-production=-0.25 joint-working=0.16 leadership=-0.18 data-and-quality=-0.09 identification=-0.24 therapies=0.06 community-health=0.09 social-care=-0.12 transitions=0.09 attendance-and-exclusion=0.25 school-inclusion=-0.07 children-in-care=0.11 equity=0.26
term:updat	waiting-times=-0.20 parental-confidence=-0.08 joint-working=0.05 data-and-quality=-0.11 preparation-for-adulthood=0.07 transitions=-0.09 attendance-and-exclusion=-0.07 workforce=0.14
term:urgent	waiting-times=0.09 joint-working=0.16 leadership=-0.28 data-and-quality=-0.15
term:us	ehcp=-0.09 waiting-times=-0.16 family-information=-0.34 co-production=0.33 parental-confidence=-0.08 joint-working=-0.15 leadership=-0.11 data-and-quality=-0.10 identification=-0.25 mental-health=-0.18 community-health=-0.15 social-care=-0.16 preparation-for-adulthood=-0.06 transitions=-0.14 attainment=-0.06 attendance-and-exclusion=-0.22 placements=0.21 alternative-provision=0.08 school-inclusion=-0.27 workforce=-0.26 children-in-care=-0.13 equity=-0.27
term:valu	family-information=0.19 parental-confidence=-0.12 joint-working=0.05 leadership=-0.11 identification=0.08 mental-health=-0.07 preparation-for-adulthood=-0.07 attendance-and-exclusion=0.06 school-inclusion=-0.09 equity=0.08
term:valuabl	ehcp=-0.07 family-information=0.14 co-production=-0.10 leadership=-0.06 community-health=-0.06 social-care=0.05 attendance-and-exclusion=-0.07 workforce=0.06
term:vari	waiting-times=0.09 leadership=-0.05 identification=-0.12 therapies=0.05 community-health=-0.12 school-inclusion=0.12 workforce=-0.07 equity=-0.08
term:variabl	ehcp=-0.09 joint-working=0.13 data-and-quality=0.05 community-health=0.09 transitions=0.14 placements=-0.14 school-inclusion=0.22 workforce=0.07 children-in-care=0.07 equity=-0.11
term:veri	family-information=-0.16 parental-confidence=-0.09 social-care=-0.17 transitions=-0.05
term:via	leadership=0.10
term:view	ehcp=-0.17 waiting-times=0.14 local-offer=0.07 family-information=-0.25 parental-confidence=0.06 joint-working=-0.17 leadership=-0.30 data-and-quality=-0.12 identification=0.20 therapies=-0.07 community-health=-0.10 preparation-for-adulthood=0.06 attendance-and-exclusion=-0.09 placements=-0.18 workforce=-0.14 transport=0.05
term:virtual	school-inclusion=-0.17
term:visit	ehcp=-0.05 waiting-times=-0.07 co-production=-0.06 joint-working=-0.19 identification=0.07 community-health=-0.06 placements=-0.10
term:visitor	waiting-times=-0.13 community-health=-0.11
term:voic	ehcp=0.06 waiting-times=-0.18 co-production=0.52 joint-working=0.14 leadership=-0.15 community-health=0.07 social-care=0.11 transitions=-0.10 attendance-and-exclusion=-0.15 school-inclusion=-0.06 workforce=-0.06 equity=0.05
term:voluntari	waiting-times=-0.08 joint-working=-0.13 identification=0.05 social-care=0.12 preparation-for-adulthood=-0.05 alternative-provision=-0.07
term:vulner	ehcp=-0.10 co-production=0.12 parental-confidence=-0.08 leadership=-0.13 data-and-quality=-0.17 identification=0.32 social-care=0.37 preparation-for-adulthood=-0.10 placements=0.06 school-inclusion=-0.06 workforce=-0.08 equity=0.07
term:wa	family-information=-0.07 placements=-0.05 transport=0.06
term:wai	ehcp=0.08 waiting-times=-0.24 family-information=-0.21 co-production=-0.18 joint-working=0.30 leadership=-0.14 data-and-quality=-0.10 identification=0.14 therapies=0.06 mental-health=-0.14 community-health=0.07 transitions=0.07 placements=-0.10 school-inclusion=0.12 workforce=-0.28 children-in-care=-0.08 equity=0.25
term:wait	ehcp=-0.09 waiting-times=0.68 family-information=-0.20 co-production=-0.09 parental-confidence=-0.12 joint-working=-0.30 leadership=-0.13 identification=-0.13 therapies=0.22 neurodevelopment=0.39 community-health=0.40 transitions=0.05 attainment=-0.05 placements=0.08 school-inclusion=-0.11 workforce=-0.19 children-in-care=0.11
term:want	co-production=0.09 joint-working=-0.05 leadership=0.34 community-health=0.10 workforce=0.11
term:weak	family-information=0.16 co-production=0.08 parental-confidence=-0.05 joint-working=0.12 leadership=0.08 identification=-0.08 social-care=0.06 transitions=-0.08 school-inclusion=-0.07
term:week	waiting-times=0.18 family-information=-0.12 co-production=0.08 joint-working=-0.14 leadership=0.07 data-and-quality=0.05 preparation-for-adulthood=0.13 attainment=0.06 school-inclusion=-0.06 workforce=0.13
term:well	ehcp=0.07 waiting-times=0.16 family-information=0.13 co-production=0.50 parental-confidence=0.09 joint-working=-0.67 leadership=-0.20 identification=-0.17 neurodevelopment=0.08 preparation-for-adulthood=0.19 transitions=0.10 alternative-provision=0.08 school-inclusion=0.22 workforce=-0.15 children-in-care=0.12 equity=-0.26
term:were	joint-working=0.22 data-and-quality=-0.07 mental-health=-0.06 community-health=0.06 attendance-and-exclusion=-0.06
term:what	waiting-times=0.12 family-information=0.10 co-production=0.12 joint-working=-0.13 leadership=0.30 data-and-quality=0.20 identification=-0.18 therapies=0.07 neurodevelopment=0.07 social-care=-0.06 transitions=0.08 school-inclusion=0.10 workforce=0.10 equity=-0.09
term:when	waiting-times=-0.13 co-production=0.07 parental-confidence=0.20 joint-working=-0.10 leadership=-0.07 therapies=-0.22 mental-health=-0.10 neurodevelopment=-0.09 community-health=0.26 social-care=-0.05 preparation-for-adulthood=-0.08 transitions=0.15 attendance-and-exclusion=0.19 placements=0.13 school-inclusion=-0.06 workforce=0.26 children-in-care=-0.12
term:where	ehcp=0.06 waiting-times=-0.32 family-information=-0.24 co-production=0.23 parental-confidence=-0.27 joint-working=0.47 leadership=0.08 data-and-quality=0.34 identification=-0.17 mental-health=-0.12 neurodevelopment=0.14 community-health=-0.39 social-care=0.10 placements=-0.21 school-inclusion=-0.10 workforce=-0.11 equity=0.12
term:whether	joint-working=-0.08 data-and-quality=0.16
term:while	waiting-times=0.26 local-offer=0.08 parental-confidence=0.13 joint-working=-0.06 leadership=-0.37 data-and-quality=-0.07 therapies=-0.08 neurodevelopment=0.33 community-health=0.23 transitions=-0.14 attainment=0.05 attendance-and-exclusion=0.07 placements=-0.17 alternative-provision=0.05 school-inclusion=-0.06 equity=-0.06
term:whose	ehcp=-0.13 family-information=0.12 joint-working=-0.13 identification=-0.07 preparation-for-adulthood=-0.10 transitions=-0.07 placements=0.18
term:wide	waiting-times=-0.10 family-information=0.22 joint-working=-0.14 leadership=0.27 identification=-0.27 therapies=-0.17 community-health=0.18 social-care=-0.08 attendance-and-exclusion=-0.08 placements=-0.07 alternative-provision=-0.05 workforce=0.09
term:wider	family-information=-0.08 leadership=0.15 identification=0.06 therapies=-0.08 attainment=0.06 workforce=0.20 equity=0.11
term:will	ehcp=-0.13 waiting-times=-0.06 family-information=0.24 co-production=0.12 data-and-quality=-0.16 identification=-0.09 mental-health=-0.06 community-health=0.18 preparation-for-adulthood=-0.13 placements=-0.08
term:wish	co-production=0.06 joint-working=-0.13 leadership=0.11 neurodevelopment=-0.06 placements=-0.11
term:within	family-information=-0.08 co-production=-0.10 joint-working=-0.07 leadership=0.06 data-and-quality=-0.14 identification=0.21 mental-health=-0.09 community-health=-0.25 social-care=-0.12 placements=-0.10 workforce=0.16 children-in-care=-0.10 equity=0.22
term:without	family-information=-0.15 co-production=0.09 parental-confidence=-0.07 joint-working=-0.09 leadership=-0.07 data-and-quality=-0.10 neurodevelopment=0.12 community-health=-0.09 attendance-and-exclusion=0.13 workforce=-0.07 equity=0.20
term:work	ehcp=0.15 waiting-times=0.46 local-offer=-0.10 family-information=-0.20 co-production=0.08 parental-confidence=0.24 joint-working=0.20 leadership=-0.33 data-and-quality=-0.31 identification=-0.06 therapies=-0.06 neurodevelopment=-0.06 community-health=-0.15 social-care=0.09 preparation-for-adulthood=0.12 transitions=-0.17 attendance-and-exclusion=0.11 school-inclusion=-0.21 workforce=0.08 children-in-care=-0.13 equity=0.06 transport=-0.10
term:worker	waiting-times=-0.10 family-information=-0.14 co-production=-0.15 parental-confidence=-0.11 joint-working=0.06 leadership=-0.22 data-and-quality=-0.11 identification=-0.18 mental-health=-0.07 community-health=-0.11 social-care=-0.24 preparation-for-adulthood=-0.11 transitions=0.10 attendance-and-exclusion=-0.08 placements=-0.07 school-inclusion=0.12 children-in-care=0.17 equity=0.05
term:workforc	ehcp=0.06 co-production=-0.09 joint-working=-0.19 leadership=0.10 identification=0.16 mental-health=-0.07 neurodevelopment=0.05 community-health=-0.15 preparation-for-adulthood=-0.07 placements=0.06 school-inclusion=0.25 equity=-0.05
term:would	family-information=0.06 co-production=-0.08 parental-confidence=0.08 leadership=0.19 transitions=0.16 school-inclusion=0.12
term:year	ehcp=-0.07 family-information=-0.08 co-production=0.34 parental-confidence=0.07 joint-working=0.16 leadership=-0.34 data-and-quality=-0.09 identification=0.22 therapies=0.10 community-health=-0.28 social-care=0.12 transitions=0.17 attainment=0.08 attendance-and-exclusion=-0.07 alternative-provision=-0.10 school-inclusion=0.16 workforce=-0.08 equity=0.14
term:yet	ehcp=-0.06 co-production=-0.23 joint-working=-0.13 leadership=0.24 data-and-quality=-0.08 identification=-0.07 community-health=-0.08 social-care=0.07 preparation-for-adulthood=0.22 placements=0.11 school-inclusion=-0.22 workforce=-0.15
term:young	ehcp=-0.34 waiting-times=-0.21 local-offer=-0.12 family-information=-0.34 co-production=-0.34 parental-confidence=-0.16 joint-working=-0.20 leadership=0.13 data-and-quality=-0.20 identification=-0.34 therapies=-0.14 mental-health=0.24 community-health=-0.07 social-care=-0.12 preparation-for-adulthood=0.16 attainment=-0.14 attendance-and-exclusion=0.17 placements=-0.14 workforce=-0.43 children-in-care=0.27 equity=-0.32 transport=-0.06
term:younger	family-information=0.05 co-production=0.07 joint-working=0.14 identification=0.07 workforce=-0.10 equity=0.07
term:youth	waiting-times=-0.07 family-information=-0.07 co-production=-0.10 joint-working=0.22 leadership=-0.17 community-health=-0.07 children-in-care=0.07 equity=0.10
type:development	ehcp=0.11 waiting-times=0.38 family-information=0.36 co-production=-0.38 parental-confidence=0.14 joint-working=0.47 data-and-quality=0.20 identification=-0.07 therapies=-0.28 mental-health=0.22 neurodevelopment=-0.15 community-health=-0.27 social-care=0.39 preparation-for-adulthood=-0.53 transitions=-0.12 attainment=-0.30 attendance-and-exclusion=-0.38 placements=-0.48 school-inclusion=-0.09 workforce=0.35 children-in-care=-0.19 equity=0.08
type:improvement-area	waiting-times=-0.44 local-offer=-0.07 parental-confidence=-0.20 joint-working=-0.87 leadership=-0.41 data-and-quality=0.35 identification=-0.22 therapies=0.16 neurodevelopment=-0.10 community-health=0.53 social-care=-0.14 preparation-for-adulthood=-0.19 transitions=0.08 attendance-and-exclusion=0.35 placements=-0.18 alternative-provision=-0.09 school-inclusion=0.06 workforce=-0.14 children-in-care=-0.21 equity=0.12 transport=-0.12
type:priority-action	ehcp=-0.16 waiting-times=0.09 family-information=-0.12 co-production=-0.14 parental-confidence=-0.06 leadership=-0.10 data-and-quality=-0.69 therapies=0.06 neurodevelopment=0.07 community-health=0.15 social-care=0.18 preparation-for-adulthood=0.17 attendance-and-exclusion=-0.06 alternative-provision=-0.05 school-inclusion=-0.13 workforce=-0.09 equity=-0.07
type:strength	ehcp=-0.24 waiting-times=-0.13 local-offer=-0.31 family-information=-0.30 co-production=0.30 parental-confidence=-0.14 joint-working=0.14 leadership=0.13 therapies=-0.19 mental-health=-0.41 neurodevelopment=-0.19 community-health=-0.65 social-care=-0.60 preparation-for-adulthood=0.20 transitions=-0.25 attainment=-0.15 attendance-and-exclusion=-0.21 placements=0.43 alternative-provision=-0.19 school-inclusion=-0.22 workforce=-0.14 children-in-care=0.09 equity=-0.39 transport=-0.19
`

/** Features of a finding, with their weights for each theme being primary. */
export const PRIMARY = `
bias	ehcp=0.40 local-offer=-0.21 family-information=0.12 co-production=-0.16 parental-confidence=-2.01 joint-working=0.58 leadership=0.17 identification=-0.27 therapies=0.37 mental-health=0.57 neurodevelopment=-0.22 community-health=-0.21 preparation-for-adulthood=0.13 transitions=0.15 attainment=-0.66 attendance-and-exclusion=1.36 placements=0.16 alternative-provision=-0.07 school-inclusion=-0.23 workforce=0.44 children-in-care=0.72 equity=-0.68 transport=-0.44
later:alternative-provision	waiting-times=0.09 leadership=-0.31 data-and-quality=-0.08 alternative-provision=0.34 workforce=0.19 children-in-care=-0.07
later:attainment	ehcp=-0.15 co-production=-0.08 data-and-quality=0.16 identification=0.10 mental-health=-0.06 community-health=0.07 preparation-for-adulthood=0.09 transitions=-0.07 attendance-and-exclusion=0.08 placements=0.08 school-inclusion=-0.10
later:attendance-and-exclusion	ehcp=-0.06 waiting-times=-0.05 data-and-quality=0.13 mental-health=0.17 preparation-for-adulthood=0.15 attendance-and-exclusion=0.07 placements=0.18 school-inclusion=-0.33 children-in-care=-0.11
later:children-in-care	waiting-times=-0.07 family-information=0.05 co-production=0.07 joint-working=0.19 leadership=-0.12 therapies=0.14 community-health=-0.09 preparation-for-adulthood=-0.19 placements=0.08
later:co-production	family-information=-0.27 parental-confidence=0.36 joint-working=0.08 leadership=-0.23 data-and-quality=0.16 identification=-0.19 mental-health=0.10 neurodevelopment=0.15 preparation-for-adulthood=0.06 transitions=-0.22 attendance-and-exclusion=0.13 school-inclusion=-0.13 children-in-care=0.11
later:community-health	waiting-times=-0.08 family-information=0.06 co-production=-0.11 joint-working=0.17 leadership=0.27 identification=0.14 neurodevelopment=0.28 community-health=-0.35 social-care=-0.14 attendance-and-exclusion=-0.07 school-inclusion=-0.06 workforce=-0.06 children-in-care=-0.09 equity=0.14
later:data-and-quality	ehcp=-0.05 waiting-times=-0.09 co-production=-0.13 leadership=0.27 identification=-0.11 therapies=-0.08 mental-health=-0.10 neurodevelopment=0.15 community-health=-0.12 attendance-and-exclusion=-0.10 placements=0.23 alternative-provision=0.19 children-in-care=0.05
later:ehcp	ehcp=0.17 waiting-times=-0.14 family-information=0.16 co-production=-0.07 parental-confidence=-0.09 leadership=-0.29 data-and-quality=0.17 identification=-0.06 social-care=-0.15 preparation-for-adulthood=-0.08 attendance-and-exclusion=0.10 school-inclusion=0.28
later:equity	ehcp=0.09 waiting-times=-0.20 family-information=0.08 co-production=0.06 joint-working=0.06 leadership=-0.26 identification=0.17 therapies=-0.12 neurodevelopment=0.08 social-care=0.09 attainment=0.09 school-inclusion=-0.06 workforce=0.26 equity=-0.24
later:family-information	family-information=0.34 co-production=-0.12 parental-confidence=0.09 leadership=-0.28 data-and-quality=0.09 community-health=0.17 social-care=-0.12 preparation-for-adulthood=-0.31 transitions=0.13 placements=-0.05 school-inclusion=-0.12 workforce=0.11 equity=0.09
later:identification	waiting-times=-0.35 family-information=0.09 co-production=-0.08 joint-working=0.08 leadership=0.22 data-and-quality=-0.06 identification=0.32 therapies=0.14 mental-health=-0.20 neurodevelopment=-0.07 community-health=0.09 transitions=0.08 attainment=0.08 attendance-and-exclusion=-0.09 alternative-provision=-0.17 school-inclusion=0.20 workforce=-0.20 children-in-care=-0.06 equity=0.09
later:joint-working	ehcp=0.30 waiting-times=-0.28 family-information=-0.24 parental-confidence=-0.13 joint-working=0.24 identification=-0.21 mental-health=0.13 community-health=-0.07 preparation-for-adulthood=0.24 attendance-and-exclusion=0.13 school-inclusion=-0.19 workforce=0.15 children-in-care=-0.20 equity=0.09
later:leadership	ehcp=0.21 waiting-times=-0.33 family-information=0.30 co-production=0.07 parental-confidence=0.13 joint-working=-0.55 leadership=-0.14 data-and-quality=-0.08 identification=-0.13 therapies=0.12 mental-health=0.11 neurodevelopment=0.07 community-health=-0.23 social-care=-0.10 preparation-for-adulthood=0.10 placements=0.06 alternative-provision=0.13 workforce=0.13 children-in-care=0.12
later:local-offer	co-production=0.14 leadership=-0.07
later:mental-health	ehcp=-0.10 waiting-times=0.16 family-information=0.11 co-production=0.06 data-and-quality=0.13 identification=-0.07 therapies=0.17 mental-health=-0.26 neurodevelopment=0.17 community-health=0.17 preparation-for-adulthood=-0.34 transitions=0.08 attendance-and-exclusion=-0.19 placements=-0.06
later:neurodevelopment	ehcp=-0.07 waiting-times=0.45 family-information=0.13 parental-confidence=0.10 joint-working=0.19 leadership=-0.19 data-and-quality=0.11 identification=-0.07 mental-health=-0.11 neurodevelopment=-0.06 community-health=-0.05 social-care=-0.08 preparation-for-adulthood=0.08 transitions=-0.14 attendance-and-exclusion=-0.11 children-in-care=-0.11 equity=0.07
later:parental-confidence	ehcp=-0.10 waiting-times=-0.39 family-information=0.41 co-production=0.09 parental-confidence=-0.16 joint-working=-0.37 leadership=0.15 neurodevelopment=0.22 community-health=0.17 social-care=-0.08 transitions=0.09 attendance-and-exclusion=0.12 school-inclusion=-0.05 workforce=-0.05 transport=0.06
later:placements	ehcp=0.14 waiting-times=0.13 co-production=-0.05 leadership=0.21 data-and-quality=-0.30 identification=-0.07 mental-health=-0.05 neurodevelopment=-0.13 social-care=0.08 transitions=0.07 placements=-0.13 alternative-provision=0.22 children-in-care=-0.05
later:preparation-for-adulthood	waiting-times=-0.07 joint-working=0.28 leadership=-0.07 data-and-quality=-0.16 identification=-0.12 mental-health=0.15 community-health=0.16 social-care=-0.24 transitions=-0.09 attendance-and-exclusion=-0.12 alternative-provision=0.11 school-inclusion=-0.07 workforce=-0.12 children-in-care=0.29
later:school-inclusion	ehcp=-0.09 waiting-times=-0.28 family-information=-0.20 co-production=0.18 parental-confidence=0.19 joint-working=0.31 leadership=-0.06 data-and-quality=-0.09 identification=-0.08 therapies=0.14 neurodevelopment=-0.10 community-health=-0.12 preparation-for-adulthood=-0.14 transitions=0.14 attendance-and-exclusion=0.25 placements=0.09 alternative-provision=-0.06 school-inclusion=0.08 workforce=-0.13
later:social-care	ehcp=0.27 local-offer=0.06 family-information=-0.27 joint-working=0.49 leadership=-0.37 data-and-quality=-0.12 identification=0.13 therapies=-0.17 mental-health=0.17 neurodevelopment=-0.07 community-health=-0.05 social-care=-0.37 preparation-for-adulthood=-0.13 transitions=0.16 placements=0.06 alternative-provision=-0.06 school-inclusion=-0.09 workforce=0.06 children-in-care=0.06 equity=0.21
later:therapies	co-production=0.17 leadership=0.24 therapies=-0.07 neurodevelopment=-0.11 social-care=0.18 preparation-for-adulthood=-0.18 transitions=0.13 placements=-0.06 workforce=-0.11 children-in-care=-0.08 equity=0.12
later:transitions	ehcp=0.05 waiting-times=-0.06 family-information=-0.09 co-production=-0.09 joint-working=0.21 leadership=-0.09 data-and-quality=0.09 therapies=0.15 social-care=-0.23 preparation-for-adulthood=0.28 alternative-provision=-0.09 school-inclusion=-0.06 workforce=-0.07
later:transport	transport=0.06
later:waiting-times	ehcp=0.74 family-information=0.06 co-production=-0.56 parental-confidence=0.28 leadership=-0.07 identification=0.14 therapies=-0.11 mental-health=-0.05 neurodevelopment=0.06 social-care=0.16 preparation-for-adulthood=-0.15 transitions=0.12 attendance-and-exclusion=-0.30 alternative-provision=0.06 school-inclusion=0.05 workforce=-0.22 children-in-care=-0.09 equity=-0.06
later:workforce	ehcp=0.12 waiting-times=-0.37 family-information=-0.09 parental-confidence=0.11 joint-working=-0.26 leadership=0.14 data-and-quality=-0.15 identification=0.09 therapies=-0.09 mental-health=-0.16 neurodevelopment=-0.06 community-health=0.24 preparation-for-adulthood=0.07 transitions=0.19 attendance-and-exclusion=0.12 placements=-0.09 school-inclusion=0.07 workforce=0.09 children-in-care=0.15
opening:alternative-provision	joint-working=0.13 leadership=-0.19 data-and-quality=-0.17 identification=0.18 preparation-for-adulthood=0.13 alternative-provision=0.15
opening:attainment	attainment=0.10
opening:attendance-and-exclusion	family-information=-0.08 joint-working=0.15 leadership=-0.05 mental-health=0.08 community-health=-0.06 preparation-for-adulthood=0.21 attendance-and-exclusion=-0.20 alternative-provision=0.07 school-inclusion=-0.08 workforce=0.08
opening:children-in-care	ehcp=0.07 co-production=-0.11 joint-working=-0.06 leadership=-0.10 data-and-quality=-0.14 social-care=-0.10 preparation-for-adulthood=-0.13 placements=0.11 children-in-care=0.48
opening:co-production	ehcp=0.06 waiting-times=-0.17 local-offer=0.05 co-production=0.09 parental-confidence=0.13 joint-working=-0.14 leadership=0.12 data-and-quality=-0.10 therapies=-0.23 mental-health=-0.18 neurodevelopment=0.13 community-health=0.06 social-care=0.23 preparation-for-adulthood=-0.09 attendance-and-exclusion=0.07 workforce=-0.10 children-in-care=0.17
opening:community-health	ehcp=-0.10 waiting-times=0.52 joint-working=0.47 leadership=-0.11 identification=-0.11 therapies=-0.10 mental-health=0.06 neurodevelopment=-0.23 community-health=-0.25 attendance-and-exclusion=0.10 placements=-0.07 school-inclusion=-0.14 workforce=-0.18 equity=0.20
opening:data-and-quality	waiting-times=-0.11 family-information=-0.13 joint-working=0.23 leadership=-0.29 data-and-quality=0.07 identification=0.06 mental-health=-0.06 neurodevelopment=-0.05 community-health=-0.06 social-care=0.11 preparation-for-adulthood=-0.06 placements=0.10 alternative-provision=0.42
opening:ehcp	ehcp=0.07 waiting-times=-0.24 co-production=0.22 leadership=-0.09 therapies=-0.18 community-health=0.18 preparation-for-adulthood=0.18 transitions=-0.07
opening:equity	ehcp=0.06 waiting-times=-0.10 family-information=0.21 leadership=0.21 identification=0.19 therapies=-0.05 mental-health=0.07 community-health=-0.26 social-care=-0.15 attendance-and-exclusion=-0.12 equity=0.07
opening:family-information	ehcp=0.06 local-offer=0.08 family-information=-0.31 co-production=0.15 joint-working=0.14 leadership=-0.15 data-and-quality=-0.05 identification=0.09 community-health=-0.05 social-care=0.39 attendance-and-exclusion=0.08 workforce=-0.14 equity=-0.18
opening:identification	ehcp=-0.11 waiting-times=0.11 family-information=-0.09 joint-working=-0.24 leadership=0.25 data-and-quality=-0.10 identification=0.13 therapies=-0.13 mental-health=0.11 social-care=0.18 preparation-for-adulthood=0.12 alternative-provision=-0.10 school-inclusion=0.10 workforce=-0.05 equity=-0.08
opening:joint-working	waiting-times=-0.17 family-information=0.06 joint-working=-0.70 leadership=-0.12 identification=0.32 therapies=0.26 mental-health=-0.06 community-health=0.11 social-care=0.41 preparation-for-adulthood=0.12 transitions=-0.20 attendance-and-exclusion=-0.11 placements=0.15 alternative-provision=0.12 school-inclusion=0.21 workforce=-0.09 children-in-care=-0.08 equity=-0.17
opening:leadership	ehcp=0.39 co-production=-0.10 joint-working=-0.18 leadership=-0.55 data-and-quality=0.29 therapies=-0.14 mental-health=-0.07 neurodevelopment=-0.08 placements=0.12 alternative-provision=0.17 workforce=0.08 children-in-care=0.16 equity=-0.09
opening:local-offer	local-offer=0.12 co-production=-0.05
opening:mental-health	waiting-times=0.48 family-information=-0.11 co-production=0.18 joint-working=0.10 leadership=-0.06 data-and-quality=0.10 therapies=-0.11 neurodevelopment=-0.17 community-health=-0.05 attendance-and-exclusion=-0.24
opening:neurodevelopment	waiting-times=0.27 family-information=-0.12 co-production=-0.06 joint-working=0.13 leadership=-0.12 data-and-quality=0.16 therapies=-0.23 mental-health=-0.15 neurodevelopment=0.12 community-health=0.18 preparation-for-adulthood=-0.10 attendance-and-exclusion=-0.06 workforce=0.06
opening:parental-confidence	ehcp=0.13 waiting-times=-0.06 co-production=-0.29 parental-confidence=0.17 joint-working=0.30 data-and-quality=-0.09 community-health=-0.10
opening:placements	joint-working=-0.09 data-and-quality=-0.09 community-health=0.05 transitions=0.07 placements=0.26 alternative-provision=0.06
opening:preparation-for-adulthood	ehcp=-0.10 joint-working=-0.10 leadership=-0.06 data-and-quality=-0.19 identification=-0.08 mental-health=0.43 neurodevelopment=0.13 social-care=-0.13 preparation-for-adulthood=-0.39 transitions=0.15 attainment=0.09 alternative-provision=-0.11 school-inclusion=0.14 children-in-care=0.39
opening:school-inclusion	ehcp=-0.15 waiting-times=0.06 family-information=-0.12 joint-working=-0.16 leadership=-0.16 identification=-0.11 mental-health=0.29 community-health=-0.11 transitions=0.08 attendance-and-exclusion=0.51 placements=0.12 alternative-provision=-0.10 children-in-care=-0.07
opening:social-care	waiting-times=-0.08 family-information=-0.13 co-production=-0.11 joint-working=-0.10 leadership=-0.09 identification=-0.35 therapies=-0.19 mental-health=0.46 community-health=0.09 social-care=0.09 preparation-for-adulthood=0.18 transitions=0.17 workforce=0.15 children-in-care=-0.09 equity=0.07
opening:therapies	waiting-times=0.40 co-production=0.39 joint-working=-0.34 leadership=-0.09 data-and-quality=0.17 therapies=-0.24 mental-health=-0.15 neurodevelopment=-0.15 community-health=-0.07 social-care=0.16 preparation-for-adulthood=-0.13 transitions=0.14 placements=-0.07 equity=0.10
opening:transitions	ehcp=0.13 waiting-times=-0.14 joint-working=-0.17 leadership=0.15 social-care=-0.27 preparation-for-adulthood=0.42 transitions=0.28 alternative-provision=-0.10 equity=-0.13
opening:transport	transport=0.07
opening:waiting-times	ehcp=0.48 waiting-times=0.41 joint-working=-0.25 leadership=-0.19 data-and-quality=0.17 therapies=-0.07 mental-health=-0.50 neurodevelopment=0.12 community-health=-0.37 preparation-for-adulthood=-0.06 transitions=0.07 placements=0.12 workforce=0.07 equity=0.13
opening:workforce	waiting-times=0.08 family-information=-0.10 co-production=0.23 leadership=-0.20 identification=0.07 therapies=0.10 community-health=-0.09 social-care=-0.35 attendance-and-exclusion=-0.07 school-inclusion=0.23 workforce=0.08
score:alternative-provision	joint-working=0.16 leadership=-0.41 data-and-quality=-0.15 identification=0.17 preparation-for-adulthood=0.14 placements=-0.05 alternative-provision=0.20 workforce=0.14 children-in-care=-0.05
score:attainment	ehcp=-0.13 co-production=-0.09 data-and-quality=0.11 community-health=0.05 preparation-for-adulthood=0.12 transitions=-0.05 attainment=0.08 attendance-and-exclusion=0.06 placements=0.07 school-inclusion=-0.08
score:attendance-and-exclusion	family-information=-0.07 joint-working=0.11 leadership=-0.07 data-and-quality=0.12 mental-health=0.08 community-health=-0.06 preparation-for-adulthood=0.16 attendance-and-exclusion=0.06 placements=0.13 alternative-provision=0.08 school-inclusion=-0.33 workforce=0.08 children-in-care=-0.09
score:children-in-care	ehcp=0.05 waiting-times=-0.05 co-production=-0.06 joint-working=0.13 leadership=-0.17 data-and-quality=-0.12 therapies=0.11 community-health=-0.07 social-care=-0.08 preparation-for-adulthood=-0.26 placements=0.15 children-in-care=0.33
score:co-production	waiting-times=-0.12 family-information=-0.20 co-production=0.16 parental-confidence=0.31 joint-working=-0.10 identification=-0.17 therapies=-0.23 mental-health=-0.07 neurodevelopment=0.15 social-care=0.19 transitions=-0.17 attendance-and-exclusion=0.12 placements=0.06 school-inclusion=-0.12 workforce=-0.13 children-in-care=0.13
score:community-health	ehcp=-0.10 waiting-times=0.35 co-production=-0.10 joint-working=0.32 leadership=0.12 data-and-quality=-0.05 therapies=-0.06 neurodevelopment=0.07 community-health=-0.22 social-care=-0.10 attendance-and-exclusion=0.07 placements=-0.08 school-inclusion=-0.17 workforce=-0.18 children-in-care=-0.08 equity=0.17
score:data-and-quality	waiting-times=-0.15 family-information=-0.13 co-production=-0.11 joint-working=0.30 leadership=-0.05 data-and-quality=-0.08 therapies=-0.08 mental-health=-0.12 neurodevelopment=0.07 community-health=-0.13 social-care=0.13 attendance-and-exclusion=-0.12 placements=0.24 alternative-provision=0.53 school-inclusion=-0.05
score:ehcp	ehcp=0.11 waiting-times=-0.30 family-information=0.12 co-production=0.15 parental-confidence=-0.06 joint-working=0.05 leadership=-0.29 data-and-quality=0.07 identification=-0.07 therapies=-0.18 community-health=0.16 social-care=-0.13 preparation-for-adulthood=0.11 transitions=-0.08 attendance-and-exclusion=0.06 placements=0.07 school-inclusion=0.22 children-in-care=0.07
score:equity	ehcp=0.13 waiting-times=-0.28 family-information=0.13 joint-working=0.10 identification=0.14 therapies=-0.13 mental-health=0.06 community-health=-0.25 social-care=-0.08 attainment=0.07 attendance-and-exclusion=-0.14 school-inclusion=-0.07 workforce=0.21 equity=0.09
score:family-information	ehcp=0.06 co-production=0.06 parental-confidence=0.08 joint-working=0.09 leadership=-0.35 identification=0.06 community-health=0.09 social-care=0.28 preparation-for-adulthood=-0.26 transitions=0.09 attendance-and-exclusion=0.08 school-inclusion=-0.10 equity=-0.11
score:identification	ehcp=-0.11 waiting-times=-0.11 co-production=-0.10 joint-working=-0.15 leadership=0.43 data-and-quality=-0.14 therapies=0.06 neurodevelopment=-0.06 community-health=0.05 social-care=0.24 preparation-for-adulthood=0.11 transitions=0.08 attendance-and-exclusion=-0.06 alternative-provision=-0.22 school-inclusion=0.31 workforce=-0.18 children-in-care=-0.07
score:joint-working	waiting-times=-0.31 family-information=-0.12 co-production=0.06 parental-confidence=-0.12 joint-working=-0.80 leadership=-0.10 data-and-quality=0.08 identification=0.16 therapies=0.23 mental-health=0.06 community-health=0.25 social-care=0.39 preparation-for-adulthood=0.29 transitions=-0.16 placements=0.13 alternative-provision=0.15 school-inclusion=0.13 children-in-care=-0.20 equity=-0.09
score:leadership	ehcp=0.41 waiting-times=-0.20 family-information=0.24 co-production=-0.08 parental-confidence=0.09 joint-working=-0.48 leadership=-0.48 data-and-quality=0.20 identification=-0.18 mental-health=0.10 community-health=-0.17 social-care=-0.14 preparation-for-adulthood=0.10 placements=0.13 alternative-provision=0.14 workforce=0.22 children-in-care=0.20
score:local-offer	local-offer=0.09 co-production=0.09 leadership=-0.05
score:mental-health	ehcp=-0.08 waiting-times=0.42 co-production=0.22 joint-working=0.14 leadership=-0.05 data-and-quality=0.17 identification=-0.09 mental-health=-0.19 community-health=0.08 preparation-for-adulthood=-0.30 transitions=0.09 attendance-and-exclusion=-0.24 school-inclusion=-0.05
score:neurodevelopment	ehcp=-0.06 waiting-times=0.42 co-production=-0.07 parental-confidence=0.08 joint-working=0.27 leadership=-0.22 data-and-quality=0.25 identification=-0.08 therapies=-0.25 mental-health=-0.17 neurodevelopment=0.09 community-health=0.11 social-care=-0.08 transitions=-0.11 attendance-and-exclusion=-0.14 children-in-care=-0.08 equity=0.06
score:parental-confidence	waiting-times=-0.34 family-information=0.29 co-production=-0.20 leadership=0.10 data-and-quality=-0.09 neurodevelopment=0.16 social-care=-0.06 transitions=0.06 attendance-and-exclusion=0.09 workforce=-0.05
score:placements	ehcp=0.09 waiting-times=0.07 co-production=-0.06 leadership=0.14 data-and-quality=-0.28 identification=-0.05 neurodevelopment=-0.10 community-health=0.06 transitions=0.11 attendance-and-exclusion=-0.05 placements=0.12 alternative-provision=0.14
score:preparation-for-adulthood	ehcp=-0.09 waiting-times=-0.08 joint-working=0.16 leadership=-0.10 data-and-quality=-0.27 identification=-0.16 mental-health=0.38 neurodevelopment=0.06 community-health=0.13 social-care=-0.33 transitions=0.05 attainment=0.09 attendance-and-exclusion=-0.14 school-inclusion=0.08 workforce=-0.13 children-in-care=0.37
score:school-inclusion	ehcp=-0.14 waiting-times=-0.16 family-information=-0.25 co-production=0.11 parental-confidence=0.14 joint-working=0.11 leadership=-0.14 data-and-quality=-0.08 identification=-0.09 therapies=0.09 mental-health=0.24 neurodevelopment=-0.08 community-health=-0.19 preparation-for-adulthood=-0.08 transitions=0.16 attendance-and-exclusion=0.60 placements=0.20 alternative-provision=-0.14 school-inclusion=-0.15 workforce=-0.12 children-in-care=-0.07
score:social-care	ehcp=0.16 family-information=-0.27 co-production=-0.09 joint-working=0.39 leadership=-0.37 data-and-quality=-0.13 identification=-0.21 therapies=-0.18 mental-health=0.36 neurodevelopment=-0.07 community-health=0.07 transitions=0.24 placements=0.06 alternative-provision=-0.05 school-inclusion=-0.10 workforce=0.06 equity=0.13
score:therapies	waiting-times=0.37 co-production=0.34 joint-working=-0.28 leadership=0.10 data-and-quality=0.09 mental-health=-0.17 neurodevelopment=-0.20 community-health=-0.11 social-care=0.16 preparation-for-adulthood=-0.17 transitions=0.13 placements=-0.07 school-inclusion=-0.07 workforce=-0.06 children-in-care=-0.07 equity=0.18
score:transitions	ehcp=0.17 waiting-times=-0.17 family-information=-0.08 co-production=-0.07 leadership=0.08 data-and-quality=0.06 therapies=0.11 social-care=-0.34 preparation-for-adulthood=0.53 transitions=0.17 alternative-provision=-0.13 school-inclusion=-0.07 workforce=-0.06 equity=-0.13
score:transport	transport=0.06
score:waiting-times	ehcp=0.74 waiting-times=0.20 co-production=-0.48 parental-confidence=0.20 joint-working=-0.17 leadership=-0.16 mental-health=-0.25 neurodevelopment=0.11 community-health=-0.37 social-care=0.18 preparation-for-adulthood=-0.18 transitions=0.18 attendance-and-exclusion=-0.25 placements=0.16 school-inclusion=0.08 workforce=-0.10 children-in-care=-0.10 equity=0.12
score:workforce	ehcp=0.11 waiting-times=-0.21 family-information=-0.16 co-production=0.14 parental-confidence=0.12 joint-working=-0.18 data-and-quality=-0.13 identification=0.12 mental-health=-0.13 community-health=0.10 social-care=-0.17 preparation-for-adulthood=0.07 transitions=0.13 placements=-0.07 school-inclusion=0.26 children-in-care=0.08
type:development	ehcp=-0.16 waiting-times=-0.06 local-offer=0.15 family-information=0.32 co-production=-0.23 parental-confidence=0.38 joint-working=0.34 leadership=0.15 data-and-quality=0.82 identification=0.42 therapies=-0.15 mental-health=-0.17 neurodevelopment=-0.06 community-health=-0.17 social-care=-0.07 preparation-for-adulthood=-0.22 attainment=0.08 attendance-and-exclusion=-0.25 alternative-provision=-0.41 school-inclusion=-0.05 workforce=-0.51 children-in-care=-0.28 transport=0.08
type:improvement-area	ehcp=-0.12 waiting-times=0.57 family-information=0.43 co-production=-0.07 joint-working=-0.19 leadership=-0.58 data-and-quality=0.26 identification=-0.50 therapies=-0.16 neurodevelopment=-0.34 community-health=0.40 social-care=-0.12 preparation-for-adulthood=0.07 transitions=0.07 placements=0.19 alternative-provision=-0.23 school-inclusion=-0.15 workforce=0.51
type:priority-action	ehcp=0.18 waiting-times=-0.17 family-information=-0.13 parental-confidence=-0.11 joint-working=0.57 leadership=-0.43 data-and-quality=-0.23 identification=-0.07 therapies=0.23 neurodevelopment=0.34 community-health=-0.10 social-care=0.12 placements=-0.08 school-inclusion=-0.05 children-in-care=-0.06
type:strength	ehcp=0.10 waiting-times=-0.34 local-offer=-0.12 family-information=-0.62 co-production=0.29 parental-confidence=-0.26 joint-working=-0.71 leadership=0.86 data-and-quality=-0.85 identification=0.14 therapies=0.08 mental-health=0.19 neurodevelopment=0.05 community-health=-0.13 social-care=0.06 preparation-for-adulthood=0.16 transitions=-0.07 attainment=-0.07 attendance-and-exclusion=0.21 placements=-0.14 alternative-provision=0.65 school-inclusion=0.25 children-in-care=0.36 transport=-0.06
`

/** Phrases, with how often in percent their theme was coded and primary. */
export const TRUST = `
alternative-provision later =ap	89	66
alternative-provision later alternative provision/provider*/education/curriculum	91	46
alternative-provision later pru	48	16
alternative-provision later pupil referral unit/service	73	41
alternative-provision later send and ap	8	1
alternative-provision later unregistered	78	53
alternative-provision later unregulated provision/setting/provider*	73	41
alternative-provision opening =ap	97	75
alternative-provision opening alternative provision/provider*/education/curriculum	98	83
alternative-provision opening pru	91	56
alternative-provision opening send and ap	29	21
alternative-provision opening unregistered	91	76
attainment later academic outcome/achievement/progress/attainment/result	73	16
attainment later academically	78	13
attainment later achieve as well as	48	16
attainment later achieve*	6	1
attainment later achieve/achieving well	48	16
attainment later examinations	48	16
attainment later key stage	49	27
attainment later outcomes for children	17	7
attainment later progress	12	7
attainment later progress and attainment	48	16
attainment opening academically	89	70
attainment opening achieve*	21	12
attainment opening achieve/achieving .. at school	89	70
attainment opening achieve/achieving well	89	45
attainment opening below/above/lower/higher .. =national average/figures/results/outcomes	93	80
attainment opening education offer and outcomes	89	70
attainment opening end of year 11	89	70
attainment opening english and mathematics	89	70
attainment opening key stage	89	70
attainment opening outcomes for children	33	25
attainment opening outcomes for pupils	89	70
attainment opening progress	32	18
attainment opening tests and assessments	89	70
attendance-and-exclusion later =attendance	84	61
attendance-and-exclusion later =educate/=educated .. at home	73	41
attendance-and-exclusion later =educated/education other than at/in school	84	23
attendance-and-exclusion later =elective/=electively home	48	16
attendance-and-exclusion later =exclusion/=exclusions	82	45
attendance-and-exclusion later absence/absent/absenteeism	38	13
attendance-and-exclusion later at risk of =exclusion/=exclusions	44	19
attendance-and-exclusion later attend*	44	14
attendance-and-exclusion later attend/attending school/regularly/provision	82	11
attendance-and-exclusion later children missing	48	16
attendance-and-exclusion later disengage*	49	31
attendance-and-exclusion later ehe	73	41
attendance-and-exclusion later emotionally based	48	16
attendance-and-exclusion later eotas	73	16
attendance-and-exclusion later excluded from	73	41
attendance-and-exclusion later fair access	78	33
attendance-and-exclusion later home school*	48	16
attendance-and-exclusion later mainstream school part time	73	16
attendance-and-exclusion later missing education	73	16
attendance-and-exclusion later missing out on .. education	73	41
attendance-and-exclusion later part time timetable/basis/education	73	16
attendance-and-exclusion later permanently excluded	48	16
attendance-and-exclusion later re engage	19	5
attendance-and-exclusion later reduced timetable	73	16
attendance-and-exclusion later reintegrat*	84	66
attendance-and-exclusion later risk of permanent? =exclusion/=exclusions	16	3
attendance-and-exclusion later school avoid*	58	33
attendance-and-exclusion later struggle to attend	73	41
attendance-and-exclusion later suspension	86	64
attendance-and-exclusion opening =attendance	94	83
attendance-and-exclusion opening =educated/education other than at/in school	93	63
attendance-and-exclusion opening =elective/=electively home	94	69
attendance-and-exclusion opening =exclusion/=exclusions	96	89
attendance-and-exclusion opening absence/absent/absenteeism	57	22
attendance-and-exclusion opening at risk of =exclusion/=exclusions	65	39
attendance-and-exclusion opening attend*	46	34
attendance-and-exclusion opening attend/attending school/regularly/provision	64	45
attendance-and-exclusion opening ehe	89	70
attendance-and-exclusion opening emotionally based	89	45
attendance-and-exclusion opening eotas	89	70
attendance-and-exclusion opening exclude/excluded	89	45
attendance-and-exclusion opening fair access	89	70
attendance-and-exclusion opening missing education	89	70
attendance-and-exclusion opening missing out on .. education	91	76
attendance-and-exclusion opening not attending	71	56
attendance-and-exclusion opening out of school	89	70
attendance-and-exclusion opening part time timetable/basis/education	89	70
attendance-and-exclusion opening persistently absent	89	70
attendance-and-exclusion opening risk of permanent? =exclusion/=exclusions	57	27
attendance-and-exclusion opening school avoid*	89	45
attendance-and-exclusion opening suspension	95	87
children-in-care later =vulnerable children	31	13
children-in-care later admission to .. hospital	84	52
children-in-care later alcohol/substance misuse	66	48
children-in-care later benefit from a key worker	12	2
children-in-care later care education and treatment review	82	61
children-in-care later child protection	73	16
children-in-care later children home	48	16
children-in-care later children in care council	12	2
children-in-care later children/young in care	73	16
children-in-care later custody	73	41
children-in-care later dsr	66	51
children-in-care later dynamic support register/database	69	13
children-in-care later going missing	66	48
children-in-care later hospital admission	84	52
children-in-care later key worker/working	89	56
children-in-care later keyworker	78	53
children-in-care later looked after	58	13
children-in-care later most =vulnerable	26	17
children-in-care later multi agency safeguarding hub	37	2
children-in-care later neglect	32	9
children-in-care later offend*	73	41
children-in-care later personal education plan	73	16
children-in-care later police	55	40
children-in-care later pre dsr	78	53
children-in-care later risk of .. hospital admission	78	53
children-in-care later safeguard*	48	16
children-in-care later such as .. looked after children	12	2
children-in-care later unplanned admission	73	16
children-in-care later use of foster care	12	2
children-in-care later virtual school/head	65	27
children-in-care later vulnerabilities	36	20
children-in-care later youth justice/offending	58	13
children-in-care opening =vulnerable children	51	26
children-in-care opening care education and treatment review	91	76
children-in-care opening cared for away	68	52
children-in-care opening cetr	89	70
children-in-care opening child protection	71	56
children-in-care opening children home	65	40
children-in-care opening children who are placed in care	89	70
children-in-care opening children/young in care	89	70
children-in-care opening dsr	96	89
children-in-care opening dynamic support register/database	98	94
children-in-care opening foster carer/care	89	70
children-in-care opening hospital admission	89	70
children-in-care opening key worker/working	91	76
children-in-care opening leaving care	89	70
children-in-care opening looked after	91	76
children-in-care opening most =vulnerable	27	14
children-in-care opening people in care	89	70
children-in-care opening police	68	27
children-in-care opening risk of .. hospital admission	91	76
children-in-care opening risk of admission	91	76
children-in-care opening risk of being placed in acute	89	70
children-in-care opening safeguard*	91	56
children-in-care opening virtual school/head	91	56
children-in-care opening vulnerabilities	33	25
children-in-care opening youth justice/offending	93	80
co-production later =consulted/consultat*	56	23
co-production later =participation	24	7
co-production later act/acted on .. feedback/views	48	16
co-production later being/be/feel heard	82	27
co-production later champion	24	6
co-production later children/people/person/child/family/families/parent/carer .. views/view/wishes	86	33
co-production later children/people/person/child/family/families/parent/carer/pupil .. voice/voices	91	47
co-production later co produc*	85	52
co-production later consultat* with	78	33
co-production later coproduc*	73	16
co-production later decision making that involves	73	41
co-production later engage/engagement/engaging with .. children/young/parent/carer/families/family	53	39
co-production later experiences are .. captured	73	16
co-production later express .. views/wishes/likes/preferences	58	13
co-production later feedback	24	6
co-production later feedback from .. parent/carer/families/children/young	82	44
co-production later have a say	73	41
co-production later involve/involved	51	32
co-production later involve/involved/involvement .. parent/carer/families/children/young	43	29
co-production later listen to	74	33
co-production later lived experience	66	18
co-production later parent carer forum	84	59
co-production later parent group/representative	55	34
co-production later parent representative	48	16
co-production later parent/carer voice	73	41
co-production later parents .. influence	73	41
co-production later parents and carers forum	58	33
co-production later pcf	78	55
co-production later person centred	30	9
co-production later represented	59	39
co-production later shape services	58	33
co-production later their views/wishes	89	66
co-production later their voice/voices	73	41
co-production later views	59	33
co-production later views and wishes/experiences/opinions	78	53
co-production later views/view of .. children/child/young/parent/carer/family/families	81	33
co-production later voice of	88	29
co-production later way of working where children families and those that/who provide	77	58
co-production later work .. with parent/carer/families	29	3
co-production later young people .. contribute to	73	41
co-production later youth council/parliament/forum/voice	78	53
co-production opening =consulted/consultat*	76	63
co-production opening act/acted on .. feedback/views	89	70
co-production opening being/be/feel heard	91	56
co-production opening capture .. experiences	89	45
co-production opening carer forum	89	70
co-production opening champion	32	18
co-production opening children/people/person/child/family/families/parent/carer .. views/view/wishes	91	76
co-production opening children/people/person/child/family/families/parent/carer/pupil .. voice/voices	91	56
co-production opening co design*	89	70
co-production opening co produc*	92	82
co-production opening consultat* with	89	45
co-production opening coproduc*	89	45
co-production opening engage/engagement/engaging with .. children/young/parent/carer/families/family	80	71
co-production opening equal partners	89	70
co-production opening involve/involved	54	21
co-production opening involve/involved/involvement .. parent/carer/families/children/young	76	63
co-production opening listen to	79	69
co-production opening lived experience	65	54
co-production opening parent carer forum	96	82
co-production opening parent group/representative	40	25
co-production opening parent/carer/families/children/people .. involved/included in .. decision/design/=planning/plan/developing/shaping	89	45
co-production opening parents and carers forum	71	56
co-production opening pcf	86	78
co-production opening represented	77	50
co-production opening their views/wishes	89	70
co-production opening views	50	38
co-production opening views and wishes/experiences/opinions	89	45
co-production opening views/view of .. children/child/young/parent/carer/family/families	94	83
co-production opening voice of	94	69
co-production opening way of working where children families and those that/who provide	88	78
co-production opening work .. with parent/carer/families	52	40
community-health later =equipment	88	18
community-health later =medication	19	5
community-health later across all? health services	73	41
community-health later annual health check/review	84	38
community-health later audiolog*	78	13
community-health later cerebral palsy	73	41
community-health later child development centre	78	13
community-health later community paediatric*	77	18
community-health later dco	61	33
community-health later dentist*	73	16
community-health later designated medical/clinical officer	38	13
community-health later developmental delay	48	16
community-health later dietician*	57	9
community-health later epilep*	73	16
community-health later feeding	48	16
community-health later general practitioner/practice	65	11
community-health later gp	61	8
community-health later health assessment	22	6
community-health later health need	16	9
community-health later health provider*	38	4
community-health later health provision/professional/practitioner	23	1
community-health later health services	41	18
community-health later health services for	73	16
community-health later healthcare	49	11
community-health later hospice	58	33
community-health later hospital	18	4
community-health later incontinence	48	16
community-health later learning disab*	56	34
community-health later learning disability nurse/team/service/register/health/assessment/hospital	56	9
community-health later learning disability pathway	73	16
community-health later medical	31	20
community-health later medical education service	73	41
community-health later medical need	58	13
community-health later nurse/nurses/nursing	70	38
community-health later paediatric*	49	8
community-health later palliative	73	41
community-health later passport	48	16
community-health later physical health	28	8
community-health later range of health services	73	16
community-health later school nurs*	77	40
community-health later sleep service/=clinic/=clinics/support	58	33
community-health later specialist health	58	13
community-health later swallowing	73	41
community-health later video fluoroscopy	73	16
community-health later visual/vision/hearing/sensory impairment/impaired/support/service/team/need/loss	70	23
community-health later wheelchair	65	11
community-health opening =community health service	64	45
community-health opening =equipment	86	48
community-health opening =medication	38	22
community-health opening access to .. health services	79	26
community-health opening across all? health services	79	40
community-health opening annual health check/review	93	80
community-health opening audiolog*	89	70
community-health opening child development centre	89	45
community-health opening community paediatric*	89	45
community-health opening complex health/medical	93	63
community-health opening continence	89	70
community-health opening dco	93	63
community-health opening designated medical/clinical officer	94	60
community-health opening general practitioner/practice	79	54
community-health opening gp	91	56
community-health opening health assessment	31	9
community-health opening health assessments and treatments	89	45
community-health opening health need	42	26
community-health opening health provider*	30	16
community-health opening health provision/professional/practitioner	35	18
community-health opening health services	67	19
community-health opening health services for	79	40
community-health opening hospice	64	45
community-health opening hospital	30	16
community-health opening learning disab*	84	65
community-health opening learning disability nurse/team/service/register/health/assessment/hospital	71	56
community-health opening learning disability pathway	89	70
community-health opening medical	44	13
community-health opening nurse/nurses/nursing	94	83
community-health opening paediatric*	89	45
community-health opening palliative	89	70
community-health opening primary care	93	80
community-health opening public health	89	70
community-health opening school nurs*	91	76
community-health opening some health services	61	19
community-health opening specialist health	93	47
community-health opening video fluoroscopy	91	76
community-health opening visual/vision/hearing/sensory impairment/impaired/support/service/team/need/loss	91	56
community-health opening wheelchair	91	36
data-and-quality later accurate information	33	21
data-and-quality later analys*	44	25
data-and-quality later assurance	50	2
data-and-quality later audit*	78	33
data-and-quality later cannot assure themselves	73	16
data-and-quality later check* .. quality	45	5
data-and-quality later clear/accurate picture	48	16
data-and-quality later dashboard	73	41
data-and-quality later data	71	43
data-and-quality later data and/or information/intelligence	73	41
data-and-quality later data to	73	16
data-and-quality later do/does not know if/whether/how	73	41
data-and-quality later evaluat*	68	48
data-and-quality later evaluate/evaluates/evaluated/evaluating/evaluation .. impact/effectiveness/quality/services/service/actions/provision/outcomes	72	42
data-and-quality later gain .. information	48	16
data-and-quality later gather/gathers/collect/collected/collecting/collate/analyse/analysing/analysis .. information/data	48	16
data-and-quality later grip	39	5
data-and-quality later impact	20	8
data-and-quality later impact of their actions/work	78	53
data-and-quality later information and data	78	13
data-and-quality later joint strategic needs assessment	84	23
data-and-quality later jsna	73	41
data-and-quality later key performance indicator*	73	16
data-and-quality later know/identify where .. gaps	63	6
data-and-quality later measurable/precise/clear targets/target	58	13
data-and-quality later measure*	28	4
data-and-quality later monitor*	76	21
data-and-quality later monitor/monitors/monitored/monitoring .. effectiveness/quality/impact/provision/outcomes/progress/performance/implementation	86	24
data-and-quality later outcomes framework	73	41
data-and-quality later oversight	56	3
data-and-quality later oversight of	82	15
data-and-quality later performance against	78	13
data-and-quality later performance data/information/measure/indicator*	78	33
data-and-quality later quality assur*	94	20
data-and-quality later regularly check/review	45	19
data-and-quality later robust/effective/clear/limited/=insufficient/=sufficient/strong/strategic/poor/weak/appropriate/secure oversight	76	28
data-and-quality later targets	17	2
data-and-quality later targets or timescales	58	13
data-and-quality later track/tracks/tracked/tracking	49	27
data-and-quality later trends	69	39
data-and-quality later use of data	78	33
data-and-quality later use/uses/using data	82	27
data-and-quality later use/uses/using information	58	33
data-and-quality opening accurate information	32	18
data-and-quality opening analys*	57	43
data-and-quality opening analys* speech	52	14
data-and-quality opening assurance	66	14
data-and-quality opening audit*	89	70
data-and-quality opening clear/accurate picture	89	45
data-and-quality opening data	75	48
data-and-quality opening data and/or information/intelligence	93	80
data-and-quality opening data dashboard	91	76
data-and-quality opening data to	91	76
data-and-quality opening do/does not measure	89	70
data-and-quality opening evaluat*	72	66
data-and-quality opening evaluate/evaluates/evaluated/evaluating/evaluation .. impact/effectiveness/quality/services/service/actions/provision/outcomes	81	68
data-and-quality opening gather/gathers/collect/collected/collecting/collate/analyse/analysing/analysis .. information/data	91	76
data-and-quality opening grip	57	43
data-and-quality opening impact	53	47
data-and-quality opening information and data	89	70
data-and-quality opening information gathered	51	36
data-and-quality opening joint strategic needs assessment	91	56
data-and-quality opening jsna	89	70
data-and-quality opening measurable/precise/clear targets/target	89	45
data-and-quality opening measure/measures/measuring .. impact/success/outcomes/effectiveness	91	76
data-and-quality opening monitor*	65	29
data-and-quality opening monitor/monitors/monitored/monitoring .. effectiveness/quality/impact/provision/outcomes/progress/performance/implementation	97	70
data-and-quality opening monitoring and oversight	91	56
data-and-quality opening oversight	65	15
data-and-quality opening oversight of	69	35
data-and-quality opening performance	57	43
data-and-quality opening quality assur*	97	19
data-and-quality opening review/reviews/reviewed/reviewing the effectiveness/quality	63	48
data-and-quality opening robust/accurate/reliable/meaningful/=sufficient/available/=insufficient/poor/shared data	93	63
data-and-quality opening robust/effective/clear/limited/=insufficient/=sufficient/strong/strategic/poor/weak/appropriate/secure oversight	86	40
data-and-quality opening targets	79	56
data-and-quality opening track/tracks/tracked/tracking	89	70
data-and-quality opening trends	70	58
data-and-quality opening use of data	89	70
data-and-quality opening use/uses/using data	89	70
data-and-quality opening use/uses/using information	64	45
ehcp later 20/twenty week	86	70
ehcp later annual review	87	72
ehcp later caseworker	57	9
ehcp later contribution/contribute/advice/input .. ehc/ehcp/plan	84	74
ehcp later draft/final/finalised plan	73	41
ehcp later education health and care ehc plan	73	41
ehcp later education health and/or care need? assessment/process/=planning/annual/review/plan	78	33
ehcp later ehc	65	38
ehcp later ehc plan	79	58
ehcp later ehc/ehcp need? assessment/process/panel/review/portal/=planning/paperwork	74	45
ehcp later ehc/ehcp plan? are/is/were/vary/lack/include/reflect/contain/specify/capture/describe/record/do/have/typically/often/usually/frequently/name	97	74
ehcp later ehc/ehcp plan? timeliness/outcome/quality/process/team/annual/timescale	79	36
ehcp later errors .. plan	53	8
ehcp later have/has a/an? education health and care ehc? plan	39	2
ehcp later have/has/had a/an? ehc/ehcp plan?	26	18
ehcp later in ehc/ehcp	84	66
ehcp later in their ehc/ehcp	73	16
ehcp later issue/issuing/completed/finalise/amend/update/write/written .. ehc/ehcp	91	64
ehcp later new/draft/final/existing/current/updated/amended/historic/older/recent ehc/ehcp plan?	89	76
ehcp later plan .. lack	52	22
ehcp later plan .. specific/specified/quantified	40	13
ehcp later plan writer/writing	57	34
ehcp later pupils/children/young with ehc/ehcp plan?	16	3
ehcp later quality/timeliness/accuracy/oversight/content of .. ehc/ehcp/plan	94	72
ehcp later request for .. ehc/ehcp	78	33
ehcp later statutory assessment/plan/timescale/timeframe	84	66
ehcp later statutory time scale/frame/limit	73	41
ehcp later these plans	33	14
ehcp later who/they do? not? have/has/had a/an? ehc/ehcp plan?	11	2
ehcp later with/without a/an? ehc/ehcp plan?	26	18
ehcp opening 20/twenty week	89	70
ehcp opening annual review	98	93
ehcp opening contribution/contribute/advice/input .. ehc/ehcp/plan	91	76
ehcp opening education health and/or care need? assessment/process/=planning/annual/review/plan	93	80
ehcp opening ehc	78	61
ehcp opening ehc plan	96	83
ehcp opening ehc/ehcp need? assessment/process/panel/review/portal/=planning/paperwork	96	68
ehcp opening ehc/ehcp plan? are/is/were/vary/lack/include/reflect/contain/specify/capture/describe/record/do/have/typically/often/usually/frequently/name	97	85
ehcp opening ehc/ehcp plan? timeliness/outcome/quality/process/team/annual/timescale	95	53
ehcp opening in ehc/ehcp	91	76
ehcp opening issue/issuing/completed/finalise/amend/update/write/written .. ehc/ehcp	94	73
ehcp opening new/draft/final/existing/current/updated/amended/historic/older/recent ehc/ehcp plan?	91	76
ehcp opening people with ehc/ehcp plan?	27	19
ehcp opening plan .. specific/specified/quantified	63	49
ehcp opening pupils/children/young with ehc/ehcp plan?	47	9
ehcp opening quality/timeliness/accuracy/oversight/content of .. ehc/ehcp/plan	95	89
ehcp opening request for .. ehc/ehcp	91	76
ehcp opening statutory assessment/plan/timescale/timeframe	93	63
ehcp opening statutory time scale/frame/limit	91	76
ehcp opening who/they do? not? have/has/had a/an? ehc/ehcp plan?	19	7
ehcp opening with/without a/an? education health and care ehc? plan	19	7
ehcp opening with/without a/an? ehc/ehcp plan?	46	38
equity later =communities	28	4
equity later =equality of	58	13
equity later =locality	28	4
equity later across different/all areas/localities/districts	38	13
equity later consistency	16	1
equity later depend/depends/depending/dependent on .. where/live/school/setting/area	78	33
equity later differ	13	1
equity later english as an additional language	73	16
equity later equit*	26	8
equity later from one .. to another	38	13
equity later inconsisten*	23	2
equity later inconsistent practice	12	2
equity later inequalit*	73	16
equity later interpret*	48	16
equity later new to the country	78	13
equity later not all	28	4
equity later not consistently	17	0
equity later parts of the area/county/borough/city	73	16
equity later quality .. variable/inconsistent/varies	12	2
equity later regardless of	46	8
equity later same opportunities	73	16
equity later significant/too/much variation	73	16
equity later some areas/schools/parts .. others	73	41
equity later translat*	58	13
equity later variability	41	11
equity later variable across	73	16
equity later variable uptake	12	2
equity later variation	39	5
equity later variation between/in/across .. area/county/school/place/=locality/access/district	73	16
equity later vary	10	3
equity later vary in quality	12	2
equity later very different service/experience	73	41
equity later where they/you/families/children live	58	13
equity opening =communities	32	18
equity opening =equitably	89	45
equity opening =locality	32	18
equity opening =minority/ethnic/hard to reach/traveller*/refugee/migrant/asylum	91	36
equity opening access .. inconsistent/variable/varies	89	70
equity opening consistency	11	3
equity opening depend/depends/depending/dependent on .. where/live/school/setting/area	93	63
equity opening differ	55	29
equity opening different areas/parts/=localities/districts	89	70
equity opening equal opportunity/access/opportunities	89	70
equity opening equit*	43	27
equity opening first/home language	89	45
equity opening from one .. to another	64	45
equity opening geographical	64	45
equity opening hard to engage	89	70
equity opening inconsisten*	25	13
equity opening inconsisten* across	64	45
equity opening inequit*	89	70
equity opening military	91	56
equity opening moved into the country	89	45
equity opening not consistently	7	2
equity opening quality .. variable/inconsistent/varies	16	5
equity opening significant/too/much variation	89	45
equity opening translat*	89	45
equity opening variability	31	17
equity opening vary in quality	16	5
family-information later advice	77	8
family-information later advice and guidance/support	48	13
family-information later aware of	8	2
family-information later clear/accurate/useful/reliable/helpful/=timely/=sufficient/inaccurate information	27	17
family-information later communicat*	59	13
family-information later communicat* .. with/to/for .. families/parent/carer	73	16
family-information later communicat* with/to families/family/parent/carer/young	73	16
family-information later confus*	46	8
family-information later direct families to	73	41
family-information later explanation	66	8
family-information later families/parent/carer .. informed/aware/unaware/confused/understand	59	18
family-information later guidance	65	21
family-information later help/advice/telephone/duty line	58	33
family-information later helpline	58	13
family-information later how .. decisions are communicat*	73	16
family-information later how to access	73	41
family-information later improve/improving/strengthen .. communicat* with/to/between	73	16
family-information later information about	22	6
family-information later information advice and support service/team	84	9
family-information later information advice and/or guidance	73	16
family-information later information and advice service	73	41
family-information later information/advice/guidance .. to/for parent/carer/family/families/young	48	16
family-information later keep/kept .. informed	78	33
family-information later leaflet	73	16
family-information later misunderstanding	57	9
family-information later navigate .. system/service	82	27
family-information later not always clear about	73	41
family-information later not know .. criteria	73	41
family-information later not updated .. on	73	41
family-information later not widely/well/clearly/fully understood/known	57	9
family-information later parenting programme/course/group	38	24
family-information later provide .. information	31	4
family-information later raise the profile	58	33
family-information later raise/raising awareness	58	33
family-information later sendiass	87	16
family-information later signposting	81	24
family-information later support group	57	9
family-information later well communicat*	73	16
family-information later well informed	32	9
family-information later where to go/find/get/access/look/turn	73	41
family-information later workshop/webinar	32	9
family-information opening advice	69	61
family-information opening advice and guidance/support	54	22
family-information opening aware of	24	11
family-information opening clear/accurate/useful/reliable/helpful/=timely/=sufficient/inaccurate information	53	44
family-information opening coffee morning	68	52
family-information opening communicat*	59	51
family-information opening communicat* .. with/to/for .. families/parent/carer	91	76
family-information opening confus*	68	27
family-information opening do/does not know about	89	70
family-information opening families/parent/carer .. informed/aware/unaware/confused/understand	66	48
family-information opening guidance	75	32
family-information opening how to access	91	56
family-information opening improve/improving/strengthen .. communicat* with/to/between	89	70
family-information opening information about	30	16
family-information opening information advice and support service/team	94	54
family-information opening information and advice service	89	70
family-information opening information/advice/guidance .. to/for parent/carer/family/families/young	91	56
family-information opening keep/kept .. informed	64	45
family-information opening not .. promoted	71	36
family-information opening not widely/well/clearly/fully understood/known	54	22
family-information opening online resource	55	16
family-information opening parenting programme/course/group	24	13
family-information opening response/respond .. to .. query/queries/enquiry/enquiries/question	89	70
family-information opening sendiass	95	64
family-information opening signposting	93	47
family-information opening support group	68	27
family-information opening translate*	89	70
family-information opening well informed	43	27
identification later 0 19 service/team	38	13
identification later 0 to 19	28	8
identification later children centre	73	41
identification later developmental check/review/screening	82	61
identification later earliest	51	39
identification later early	38	28
identification later early assessment	53	33
identification later early identification	58	33
identification later early intervention	28	16
identification later early notification	73	41
identification later early years	64	29
identification later emerging need	48	16
identification later escalat*	23	7
identification later health visit*	86	45
identification later healthy child programme	78	33
identification later identif* .. early/earlier/quickly/promptly/accurately/swiftly/precisely/prompt/=timely/effectively	59	24
identification later identif* .. need	46	17
identification later identification	23	6
identification later identification of .. need/send/children/difficulties/risk/sen	86	44
identification later identified as having	45	30
identification later identify .. need accurately/early/quickly/promptly/well/effectively	48	16
identification later mandated .. check/contact/review	73	41
identification later need .. recognised	58	33
identification later needs .. identified	51	27
identification later needs are/were not? .. identified	59	26
identification later not .. identify .. needs	48	16
identification later not identified	48	16
identification later nursery/nurseries/pre school/preschool	65	44
identification later portage	78	33
identification later recognise .. needs	14	4
identification later screening	38	13
identification later two year old	82	61
identification later two year review/check	73	41
identification later unidentified	78	13
identification later unmet need	58	33
identification later when .. needs are identified	45	30
identification later young children	35	22
identification later youngest children	69	39
identification opening antenatal/newborn	91	76
identification opening childminder	89	70
identification opening earliest	50	32
identification opening early	42	31
identification opening early assessment	63	22
identification opening early identification	76	30
identification opening early intervention	45	23
identification opening early support	59	47
identification opening early years	69	51
identification opening escalat*	23	5
identification opening from birth	89	70
identification opening health visit*	96	89
identification opening healthy child programme	96	89
identification opening identif* .. early/earlier/quickly/promptly/accurately/swiftly/precisely/prompt/=timely/effectively	62	53
identification opening identif* .. need	50	30
identification opening identification	38	22
identification opening identification of	22	9
identification opening identification of .. need/send/children/difficulties/risk/sen	96	68
identification opening mandated .. check/contact/review	94	85
identification opening needs .. identified	42	32
identification opening needs are/were not? .. identified	94	60
identification opening nursery/nurseries/pre school/preschool	59	47
identification opening portage	89	70
identification opening recognise .. children may have	89	70
identification opening recognise .. needs	38	29
identification opening screening	89	70
identification opening when .. needs are identified	27	14
identification opening young children	75	65
joint-working later =collective responsibility/commitment/approach	30	9
joint-working later =integrated	40	15
joint-working later access to .. records	73	41
joint-working later across education health and social? care	55	7
joint-working later brought/bring together	73	16
joint-working later chase up	73	16
joint-working later co ordinat*	30	9
joint-working later cohesive/coherent	20	5
joint-working later collaborat*	49	26
joint-working later collaborat* .. between/across/with	82	27
joint-working later collaborative work	73	41
joint-working later commission*	48	21
joint-working later commission* arrangement/framework/strategy/plan/process/gap	59	15
joint-working later communicat* between .. professionals/services/agencies/teams/practitioners/education/health	78	33
joint-working later contributions from all partners	48	16
joint-working later coordinat*	51	11
joint-working later different agencies/services/professionals	53	14
joint-working later duplicat*	78	33
joint-working later fragmented/disjointed	46	5
joint-working later holistic	25	10
joint-working later information/data is/are not? .. shared	84	23
joint-working later information/data/intelligence sharing	86	33
joint-working later joined up	89	26
joint-working later joint commission*	86	33
joint-working later joint working/work/approach/=planning/decision/assessment/framework/funding/strategic	73	30
joint-working later jointly	58	13
joint-working later jointly commission*	89	26
joint-working later jointly funded	73	16
joint-working later links between/with	35	2
joint-working later multi agency	78	15
joint-working later multi agency partners	53	24
joint-working later multi disciplinary	70	38
joint-working later multidisciplinary	58	33
joint-working later not routinely passed	73	16
joint-working later notif*	12	3
joint-working later panel	38	17
joint-working later partners	46	5
joint-working later partners/leaders/professionals/services/practitioners/teams/agencies/partnership work/working/collaborate .. together/collaboratively/closely/seamlessly	73	24
joint-working later partnership approach	55	23
joint-working later partnership work	54	15
joint-working later professionals across	55	34
joint-working later records are not transferred	73	16
joint-working later referral	30	10
joint-working later service specification*	86	20
joint-working later share/shares/shared/sharing .. information	88	40
joint-working later shared health records	73	41
joint-working later shared understanding/responsibility/vision/ambition/accountab*	23	2
joint-working later shared with .. professionals/health/schools/settings/providers	78	13
joint-working later should/must .. collaborat*	18	4
joint-working later single point of access	48	16
joint-working later strong/promoting/promote/local/effective/good partnerships	66	40
joint-working later team around the	77	18
joint-working later tell it once	73	16
joint-working later tell/telling/repeat/retell .. story/stories	84	38
joint-working later thresholds	30	20
joint-working later together	53	17
joint-working later who is leading/responsible	73	41
joint-working later work .. together	79	43
joint-working later work/working .. closely with	22	3
joint-working later work/working in partnership	78	13
joint-working later work/works/worked/working together	65	30
joint-working later working/close/strong/effective/positive/collaborative/=productive relationship between/with/across .. services/service/partners/provider*/settings/schools/professionals/agencies/health/social	84	9
joint-working later working/work together to improve/reduce/ensure	55	23
joint-working opening =integrated	63	12
joint-working opening =link/=links effectively .. agencies	89	45
joint-working opening across education health and social? care	44	22
joint-working opening all relevant agencies	68	27
joint-working opening between education health and social? care	66	54
joint-working opening co ordinat*	40	25
joint-working opening cohesive/coherent	30	22
joint-working opening collaborat*	79	40
joint-working opening collaborat* .. between/across/with	71	56
joint-working opening collaborative work	64	45
joint-working opening commission*	39	15
joint-working opening commission* arrangement/framework/strategy/plan/process/gap	41	34
joint-working opening communicat* across the partnership	89	70
joint-working opening communicat* between .. professionals/services/agencies/teams/practitioners/education/health	89	45
joint-working opening contributions from all partners	89	45
joint-working opening coordinat*	78	45
joint-working opening effective communicat* across the partnership	89	70
joint-working opening fragmented/disjointed	40	25
joint-working opening holistic	57	18
joint-working opening in =isolation	91	76
joint-working opening information/data/intelligence sharing	89	70
joint-working opening joined up	89	45
joint-working opening joint appointments	89	45
joint-working opening joint commission*	96	62
joint-working opening joint working/work/approach/=planning/decision/assessment/framework/funding/strategic	73	37
joint-working opening jointly commission*	89	70
joint-working opening links between/with	68	9
joint-working opening multi agency	80	46
joint-working opening multi disciplinary	94	54
joint-working opening panel	33	10
joint-working opening partners	37	10
joint-working opening partners/leaders/professionals/services/practitioners/teams/agencies/partnership work/working/collaborate .. together/collaboratively/closely/seamlessly	69	48
joint-working opening partnership approach	71	26
joint-working opening partnership work	59	30
joint-working opening partnerships between	71	56
joint-working opening professionals across	52	40
joint-working opening referral	18	13
joint-working opening repeat information	89	70
joint-working opening service specification*	64	45
joint-working opening share/shares/shared/sharing .. information	82	60
joint-working opening shared understanding/responsibility/vision/ambition/accountab*	42	11
joint-working opening shared with .. professionals/health/schools/settings/providers	89	70
joint-working opening should/must .. collaborat*	14	6
joint-working opening should/must .. in partnership	49	36
joint-working opening should/must .. work together	57	35
joint-working opening single point of access	64	45
joint-working opening slow to be shared	89	45
joint-working opening strong/promoting/promote/local/effective/good partnerships	65	40
joint-working opening tell it once	89	70
joint-working opening tell/telling/repeat/retell .. story/stories	89	45
joint-working opening thresholds	23	17
joint-working opening together	77	67
joint-working opening work .. together	67	32
joint-working opening work/working .. closely with	46	14
joint-working opening work/works/worked/working together	83	36
joint-working opening working/close/strong/effective/positive/collaborative/=productive relationship between/with/across .. services/service/partners/provider*/settings/schools/professionals/agencies/health/social	89	45
joint-working opening working/work together to improve/reduce/ensure	16	8
leadership later =governance	83	64
leadership later accountab*	81	42
leadership later accurate/clear/good/strong/realistic understanding .. strengths/weakness*/area/priorities/challenges/improve/needs	38	13
leadership later action plan	16	4
leadership later action to address	43	4
leadership later ambition	28	18
leadership later ambitious	73	33
leadership later board	39	25
leadership later challenge and support	73	16
leadership later clear understanding	43	6
leadership later complacent	73	16
leadership later culture	18	11
leadership later direction of travel	58	33
leadership later drive/driving/driven improvement	23	6
leadership later executive	46	28
leadership later funding	31	8
leadership later good practice	19	5
leadership later hold/held/holding .. to account	82	61
leadership later improvement plan/programme/journey	38	12
leadership later independent chair	69	55
leadership later initiatives	24	13
leadership later invest*	35	9
leadership later leaders have identified	25	4
leadership later leaders plans	52	5
leadership later leaders recognise/know/understand/acknowledge/identified	26	17
leadership later leaders/partnership know/knows/understand/understands .. well/area/strengths/weakness*/themselves/itself	78	53
leadership later leaders/partnership/partners have/has/share .. ambition/vision/aspiration/commitment	78	33
leadership later leaders/partnership/they are/is/remain ambitious/committed/determined/passionate*/aspirational	82	61
leadership later leadership	58	33
leadership later leadership team	73	16
leadership later milestones	53	8
leadership later more to do to ensure .. ambition	73	41
leadership later new/strong/effective/stable/weak/changes leadership	73	41
leadership later on track	28	8
leadership later oversight	26	10
leadership later pace	78	33
leadership later pace of change/improvement/progress/reform/work	74	33
leadership later partnership/improvement/executive/assurance/accountab*/programme board	70	38
leadership later planning	12	5
leadership later priorit*	41	25
leadership later rapid/sustained/sustainable/lasting improvement/change	64	41
leadership later recovery plan	13	3
leadership later resource/resources	16	7
leadership later scrutiny	73	41
leadership later self evaluation	78	33
leadership later send strategy	77	63
leadership later shared/clear/strong/=collective ambition/vision/aspiration/commitment/priorities	74	58
leadership later strategic	36	16
leadership later strategic board	49	27
leadership later strategic leadership/direction/oversight/vision/leader/=planning/=governance/priorities/grip/improvement	75	55
leadership later strategic plan	38	20
leadership later strategies	41	25
leadership later strategy for alternative	16	3
leadership later strategy sets/set out	73	41
leadership later support and challenge	49	27
leadership later take/taken/taking action	18	4
leadership later underestimat*	73	41
leadership later urgently	16	5
leadership later vision	63	26
leadership later what needs to be done/improved	73	41
leadership later widespread	63	26
leadership opening =governance	96	68
leadership opening accountab*	91	56
leadership opening action plan	57	18
leadership opening ambition	41	34
leadership opening ambitious	50	41
leadership opening ambitious for/to	91	76
leadership opening board	57	43
leadership opening change in/of leadership	63	48
leadership opening comprehensive/coherent/overarching/clear strategy	79	26
leadership opening culture	33	25
leadership opening funding	47	25
leadership opening improvement plan/programme/journey	76	34
leadership opening initiatives	18	10
leadership opening invest*	48	8
leadership opening leaders evaluation	76	47
leadership opening leaders have identified	53	30
leadership opening leaders recognise/know/understand/acknowledge/identified	39	34
leadership opening leaders/partnership know/knows/understand/understands .. well/area/strengths/weakness*/themselves/itself	79	54
leadership opening leaders/partnership/partners have/has/share .. ambition/vision/aspiration/commitment	65	40
leadership opening leaders/partnership/they are/is/remain ambitious/committed/determined/passionate*/aspirational	86	77
leadership opening leadership	93	80
leadership opening main issues	89	70
leadership opening not acted with	89	70
leadership opening oversight	30	12
leadership opening pace	51	40
leadership opening pace of change/improvement/progress/reform/work	89	70
leadership opening partnership/improvement/executive/assurance/accountab*/programme board	64	45
leadership opening planning	9	3
leadership opening priorit*	35	18
leadership opening rapid/sustained/sustainable/lasting improvement/change	38	22
leadership opening recovery plan	31	6
leadership opening resource/resources	37	8
leadership opening self evaluation	64	45
leadership opening send strategy	80	57
leadership opening senior leaders	89	70
leadership opening strategic	37	3
leadership opening strategic board	64	45
leadership opening strategic leadership/direction/oversight/vision/leader/=planning/=governance/priorities/grip/improvement	63	42
leadership opening strategic plan	82	48
leadership opening strategies	33	15
leadership opening strategy for send	89	45
leadership opening take/taken/taking action	19	9
leadership opening urgency	38	29
leadership opening urgently	39	21
leadership opening vision	63	48
local-offer later redesign/redesigned/update/updated/launch/relaunch .. local offer	78	33
local-offer later the/their/its local offer	82	11
local-offer later website	49	21
local-offer opening local offer website/is/has/does/provides/needs/was/page/portal	89	70
local-offer opening the/their/its local offer	94	73
local-offer opening website	46	34
mental-health later adolescent mental health service	73	16
mental-health later anxiety	35	6
mental-health later camhs	81	33
mental-health later child/children and adolescent/young mental health	84	23
mental-health later counselling	73	16
mental-health later emotional resilience	61	36
mental-health later emotional well being/health	70	23
mental-health later health and well being	14	3
mental-health later mental health	82	17
mental-health later mental health hospital/admission	16	3
mental-health later mental health support/service/team/need/provision/pathway/assessment/practitioner/difficulties/offer/strategy/worker/lead/crisis/problem	91	33
mental-health later poor mental health	73	16
mental-health later resilience	61	36
mental-health later semh	49	11
mental-health later social and emotional	36	11
mental-health later social emotional and mental health	70	23
mental-health later their mental health	82	11
mental-health later well being	31	13
mental-health opening camhs	97	45
mental-health opening child/children and adolescent/young mental health	89	37
mental-health opening counselling	89	45
mental-health opening emotional health and/or wellbeing/well	91	76
mental-health opening emotional well being/health	89	70
mental-health opening mental health	89	43
mental-health opening mental health support/service/team/need/provision/pathway/assessment/practitioner/difficulties/offer/strategy/worker/lead/crisis/problem	96	48
mental-health opening poor mental health	71	56
mental-health opening semh	91	56
mental-health opening social and emotional	73	56
mental-health opening social emotional and mental health	71	56
mental-health opening their mental health	91	36
mental-health opening well being	27	14
neurodevelopment later adhd	90	15
neurodevelopment later asd	82	11
neurodevelopment later attention deficit	73	16
neurodevelopment later autis*	65	8
neurodevelopment later autism and/or learning disability	37	2
neurodevelopment later autism friendly	12	2
neurodevelopment later diagnosed	33	4
neurodevelopment later diagnosis	51	2
neurodevelopment later diagnostic pathway/process/assessment/service	84	36
neurodevelopment later down syndrome	73	41
neurodevelopment later learning disability and/or autism	12	2
neurodevelopment later nd pathway/transformation	73	41
neurodevelopment later neuro developmental	58	13
neurodevelopment later neuro developmental pathway	73	16
neurodevelopment later neurodevelopment*	83	5
neurodevelopment later neurodiver*	49	20
neurodevelopment later without .. diagnosis	74	19
neurodevelopment opening adhd	96	38
neurodevelopment opening asd	89	45
neurodevelopment opening attention deficit	96	35
neurodevelopment opening autis*	92	27
neurodevelopment opening diagnosis	80	25
neurodevelopment opening diagnostic	57	18
neurodevelopment opening diagnostic pathway/process/assessment/service	69	24
neurodevelopment opening neuro developmental	93	47
neurodevelopment opening neuro developmental pathway	91	36
neurodevelopment opening neurodevelopment*	98	18
neurodevelopment opening neurodiver*	84	42
neurodevelopment opening without .. diagnosis	40	25
parental-confidence later =appeal/=appeals	73	16
parental-confidence later anxiety/anxious/stress/distress	21	2
parental-confidence later complaint	73	41
parental-confidence later concern .. parent/carer/families	53	8
parental-confidence later confidence of/in .. parent/families/carer/system/service/arrangements	48	16
parental-confidence later dissatisf*	58	13
parental-confidence later dissatisfied with	73	16
parental-confidence later escalate	38	6
parental-confidence later exasperat*	48	16
parental-confidence later feel isolated/abandoned/unsupported/undervalued	26	8
parental-confidence later feel/felt valued	48	16
parental-confidence later formal/legal route/action/challenge	73	41
parental-confidence later frustrat*	61	5
parental-confidence later lose/lost/losing/loss/rebuild/build/restore/regain/erode/damage .. trust/confidence/faith	65	11
parental-confidence later ombudsman	73	41
parental-confidence later parent/carer/families .. concern/concerns	47	6
parental-confidence later parent/carer/families .. positive about	32	9
parental-confidence later parent/carer/families .. trust/confidence/faith	73	16
parental-confidence later parent/carer/families feel/felt	39	12
parental-confidence later speak highly	23	6
parental-confidence later speak positively about the support	48	16
parental-confidence later tribunal	58	13
parental-confidence later trust of/with/in/between .. parent/carer/families/system/partnership	82	11
parental-confidence opening =appeal/=appeals	89	45
parental-confidence opening concerns of parents and carers	89	70
parental-confidence opening confidence of/in .. parent/families/carer/system/service/arrangements	89	45
parental-confidence opening dissatisf*	89	70
parental-confidence opening escalate	68	52
parental-confidence opening formal/legal route/action/challenge	89	70
parental-confidence opening frustrat*	91	56
parental-confidence opening not listened to	89	45
parental-confidence opening parent/carer/families .. concern/concerns	24	13
parental-confidence opening parent/carer/families .. trust/confidence/faith	71	56
parental-confidence opening parents and carers concerns	89	70
parental-confidence opening resolution and reconciliation	89	70
parental-confidence opening speak highly	63	22
parental-confidence opening tribunal	89	45
parental-confidence opening trust of/with/in/between .. parent/carer/families/system/partnership	89	45
placements later =places	46	8
placements later =sufficiency	56	9
placements later additional/more/new/extra/additionally specialist/special/resourced provision/school/place/places	73	16
placements later alternative placement	16	3
placements later capacity in	16	4
placements later free school	73	41
placements later gaps in provision	28	4
placements later increase/increased/increasing .. places	78	33
placements later lack/shortage/number/deficit of .. places/place/placement	74	20
placements later living/live/placed/moved out of area/county	78	33
placements later needs would be better .. specialist setting	73	16
placements later not enough .. places/place/placement/provision	73	16
placements later out of area	78	33
placements later out of area/county/borough/city placement/provision/school/specialist	73	16
placements later place =planning	48	16
placements later placement	36	25
placements later placement .. alternative provision	13	3
placements later provision for those with the most complex needs	49	6
placements later range of provision	24	6
placements later residential school/placement/provision/setting/education	82	27
placements later residential special school	84	9
placements later resourced/resource provision/base/unit	55	29
placements later satellite	73	41
placements later school/education/educational place/places/placement/placements	38	5
placements later spaces in	58	13
placements later special school	42	32
placements later special/specialist school/education/educational? place/placement/provision/capacity/places	61	28
placements later specialist setting	24	6
placements later suitable/appropriate place/placement	49	11
placements later unregistered .. placement	16	3
placements opening =places	57	43
placements opening =sufficiency	89	70
placements opening =sufficient provision	32	18
placements opening additional/more/new/extra/additionally specialist/special/resourced provision/school/place/places	93	63
placements opening at a distance	91	56
placements opening lack/shortage/number/deficit of .. places/place/placement	89	70
placements opening living/live/placed/moved out of area/county	91	76
placements opening out of area	94	69
placements opening out of area/county/borough/city placement/provision/school/specialist	89	45
placements opening placement	49	42
placements opening residential school/placement/provision/setting/education	71	56
placements opening residential special school	87	71
placements opening school/education/educational place/places/placement/placements	73	32
placements opening special school	38	29
placements opening special schools? .. struggle for/full/oversubscribed/capacity	89	70
placements opening special/specialist school/education/educational? place/placement/provision/capacity/places	82	60
placements opening specialist setting	32	18
preparation-for-adulthood later 18 to 25	48	16
preparation-for-adulthood later =employability	84	52
preparation-for-adulthood later =employment	86	64
preparation-for-adulthood later adult health/social	48	16
preparation-for-adulthood later adult service	86	45
preparation-for-adulthood later adulthood	85	70
preparation-for-adulthood later adults	68	26
preparation-for-adulthood later aged/age 16/18/19	73	16
preparation-for-adulthood later apprenticeship	48	16
preparation-for-adulthood later aspiration	42	22
preparation-for-adulthood later care act	86	45
preparation-for-adulthood later career	73	41
preparation-for-adulthood later careers advice/guidance/education/information/hub	73	41
preparation-for-adulthood later college	29	19
preparation-for-adulthood later college staff	53	8
preparation-for-adulthood later destination	58	13
preparation-for-adulthood later education =employment or/and training	84	38
preparation-for-adulthood later employer*	78	33
preparation-for-adulthood later fe	53	33
preparation-for-adulthood later further education	84	66
preparation-for-adulthood later future planning	57	34
preparation-for-adulthood later housing	43	26
preparation-for-adulthood later independen*	51	24
preparation-for-adulthood later independent living	73	16
preparation-for-adulthood later life skills	38	13
preparation-for-adulthood later neet	78	53
preparation-for-adulthood later next steps	26	21
preparation-for-adulthood later next steps in/into .. education/life/training	78	33
preparation-for-adulthood later not in education =employment or training	73	41
preparation-for-adulthood later over 18	73	16
preparation-for-adulthood later pfa	70	23
preparation-for-adulthood later post 16/19/18	71	12
preparation-for-adulthood later prepar* .. for adulthood	94	51
preparation-for-adulthood later prepared for .. adulthood/adult/next/future/=employment/life	49	11
preparation-for-adulthood later preparing	37	17
preparation-for-adulthood later students	28	8
preparation-for-adulthood later supported accommodation	73	41
preparation-for-adulthood later supported intern*	90	69
preparation-for-adulthood later supported living/=employment	78	53
preparation-for-adulthood later to adult	82	11
preparation-for-adulthood later training provider*	53	33
preparation-for-adulthood later transition .. adult	69	45
preparation-for-adulthood later travel training	73	41
preparation-for-adulthood later vocational	65	44
preparation-for-adulthood later voluntary work	57	34
preparation-for-adulthood later work experience/placement	82	61
preparation-for-adulthood later young adults	82	44
preparation-for-adulthood opening 14 to 25	64	45
preparation-for-adulthood opening 18 to 25	91	56
preparation-for-adulthood opening =employment	94	85
preparation-for-adulthood opening adult service	89	70
preparation-for-adulthood opening adulthood	97	72
preparation-for-adulthood opening aspiration	51	26
preparation-for-adulthood opening careers advice/guidance/education/information/hub	91	76
preparation-for-adulthood opening college	24	11
preparation-for-adulthood opening education =employment or/and training	89	70
preparation-for-adulthood opening fe	63	48
preparation-for-adulthood opening further education	84	64
preparation-for-adulthood opening housing	63	48
preparation-for-adulthood opening independen*	58	32
preparation-for-adulthood opening neet	89	70
preparation-for-adulthood opening next steps	44	33
preparation-for-adulthood opening not in education =employment or training	89	70
preparation-for-adulthood opening over 18	89	45
preparation-for-adulthood opening pfa	89	70
preparation-for-adulthood opening post 16 pathway	89	70
preparation-for-adulthood opening post 16/19/18	76	58
preparation-for-adulthood opening prepar* .. for adulthood	98	71
preparation-for-adulthood opening prepared for .. adulthood/adult/next/future/=employment/life	89	45
preparation-for-adulthood opening preparing	58	15
preparation-for-adulthood opening to adult	95	31
preparation-for-adulthood opening transition .. adult	82	44
preparation-for-adulthood opening young adults	64	45
school-inclusion later attended mainstream school	12	2
school-inclusion later autism friendly	73	41
school-inclusion later back into mainstream school/settings/education/provision	37	2
school-inclusion later behaviour support	58	13
school-inclusion later classroom	51	32
school-inclusion later educational psycholog*	66	14
school-inclusion later graduated approach/response	78	53
school-inclusion later in schools	27	2
school-inclusion later in special schools	8	1
school-inclusion later in/within mainstream school/setting/education/provision/classroom	52	5
school-inclusion later inclusion	31	2
school-inclusion later inclusion in/of/team/service	12	3
school-inclusion later inclusive practice/education/school/classroom/culture/approach/ethos/mainstream/setting	42	9
school-inclusion later mainstream school/setting/education/provision	72	20
school-inclusion later mental health support teams in schools	12	2
school-inclusion later nurture	73	16
school-inclusion later ordinarily available	48	16
school-inclusion later outreach	38	13
school-inclusion later reasonable adjustment	38	13
school-inclusion later reintegrat* .. mainstream	37	2
school-inclusion later remain in mainstream	58	13
school-inclusion later residential special school	7	1
school-inclusion later school leaders	34	13
school-inclusion later school staff	73	16
school-inclusion later schools	24	5
school-inclusion later sen support	32	11
school-inclusion later send support level/service	78	53
school-inclusion later special educational needs coordinator	70	38
school-inclusion later special schools	5	1
school-inclusion later specialist teach*	65	11
school-inclusion later support .. schools	52	16
school-inclusion later support/advice/help/guidance to/for/in schools	78	13
school-inclusion later supports/support schools	23	6
school-inclusion later targeted school support	73	16
school-inclusion later team around the school	58	33
school-inclusion later toolkit	43	26
school-inclusion opening behaviour support	51	36
school-inclusion opening educational psycholog*	76	63
school-inclusion opening graduated approach/response	82	48
school-inclusion opening in schools	44	8
school-inclusion opening in special schools	28	20
school-inclusion opening in/within mainstream school/setting/education/provision/classroom	30	18
school-inclusion opening inclusion	59	19
school-inclusion opening inclusion in/of/team/service	22	11
school-inclusion opening inclusive practice/education/school/classroom/culture/approach/ethos/mainstream/setting	89	70
school-inclusion opening local schools	64	45
school-inclusion opening mainstream	35	20
school-inclusion opening mainstream school/setting/education/provision	70	40
school-inclusion opening outreach	76	47
school-inclusion opening residential special school	6	2
school-inclusion opening school leaders	60	20
school-inclusion opening schools	26	17
school-inclusion opening sen support	89	70
school-inclusion opening special educational needs coordinator	89	45
school-inclusion opening special schools	7	2
school-inclusion opening support .. schools	44	11
school-inclusion opening support/advice/help/guidance to/for/in schools	64	45
school-inclusion opening supports/support schools	63	48
social-care later =activities	51	38
social-care later =activities .. =community/holiday/leisure	78	53
social-care later =activities and food	48	16
social-care later care act assessment	84	9
social-care later care package	39	5
social-care later child in need	48	16
social-care later children in need	73	41
social-care later children with disabilities team/service	86	45
social-care later children/disabled/adult social care	77	29
social-care later clubs	74	58
social-care later community =activities	24	6
social-care later continuing care	59	25
social-care later designated social care officer	38	13
social-care later direct payment	78	33
social-care later disabilities team/service	38	13
social-care later disabled children	73	47
social-care later disabled children team/service/social	65	27
social-care later early help	69	42
social-care later family breakdown	78	53
social-care later family hub	66	18
social-care later family support	65	11
social-care later holiday	19	5
social-care later holiday =activities/scheme/club/provision	73	41
social-care later overnight stay/break	73	41
social-care later packages of care	33	21
social-care later personal assistants	73	16
social-care later personal care	28	8
social-care later recreational	73	41
social-care later respite	49	27
social-care later short break	73	51
social-care later siblings	28	8
social-care later social =activities	78	33
social-care later social care	40	18
social-care later social care team/worker/practitioner/assessment/support/service/need/provision/professional/contribution/advice/input/leader/offer	49	20
social-care later social opportunities	73	16
social-care later social prescrib*	49	11
social-care later social work*	73	33
social-care later sports =activities	73	41
social-care later team around the family	58	33
social-care later threshold .. social care	78	33
social-care opening =activities	75	65
social-care opening child in need	91	36
social-care opening children with disabilities team/service	95	87
social-care opening children/disabled/adult social care	96	57
social-care opening clubs	93	80
social-care opening community =activities	66	34
social-care opening complex needs team	89	70
social-care opening continuing care	57	43
social-care opening cwd	89	70
social-care opening designated social care officer	89	45
social-care opening direct payment	89	70
social-care opening disabilities team/service	51	36
social-care opening disabled children	69	49
social-care opening dsco	89	45
social-care opening early help	84	72
social-care opening family breakdown	89	70
social-care opening family hub	89	70
social-care opening family support	89	70
social-care opening holiday	57	43
social-care opening overnight stay/break	89	70
social-care opening packages of care	32	18
social-care opening personal budget	89	70
social-care opening personal health budget	89	70
social-care opening respite	91	76
social-care opening short break	97	83
social-care opening social care	73	38
social-care opening social care team/worker/practitioner/assessment/support/service/need/provision/professional/contribution/advice/input/leader/offer	95	64
social-care opening social opportunities	89	45
social-care opening social provision	89	70
social-care opening social work*	75	56
social-care opening wider family	63	48
therapies later =integrated/specialist/=community/children therapy/therapies team/service	73	41
therapies later communicat* and language	61	11
therapies later hydrotherapy	48	16
therapies later occupational health service	48	16
therapies later occupational therap*	74	30
therapies later physiotherap*	88	40
therapies later speech and language	92	19
therapies later speech and language therap*	92	26
therapies later speech language and communication need/difficulties	74	7
therapies later therapeutic =intervention/=interventions/services	61	11
therapies later therapies	58	33
therapies later therapist	16	5
therapies later therapy service/team/provision/assessment/input/offer/support/need/intervention	90	24
therapies opening =integrated/specialist/=community/children therapy/therapies team/service	91	56
therapies opening language and communication	73	32
therapies opening occupational health service	91	36
therapies opening occupational therap*	95	53
therapies opening physiotherap*	95	76
therapies opening salt	89	70
therapies opening speech and language	96	40
therapies opening speech and language therap*	98	26
therapies opening speech communication and language	78	65
therapies opening speech language and communicat*	68	52
therapies opening speech language and communication need/difficulties	78	65
therapies opening therapeutic =intervention/=interventions/services	48	32
therapies opening therapies	94	26
therapies opening therapy service/team/provision/assessment/input/offer/support/need/intervention	94	40
transitions later admission	35	5
transitions later approach* adulthood	49	6
transitions later at key points	78	33
transitions later enter* adulthood	49	31
transitions later from children .. to adult	82	27
transitions later into adulthood	62	3
transitions later key transition/points	78	33
transitions later move	32	10
transitions later move/moves/moving between/from/on/to/into .. school/setting/phase/service/adult/provider*/secondary/placement/stage	81	33
transitions later move/moves/moving/moved .. from .. to	58	33
transitions later moving into/to adulthood	42	4
transitions later next phase of	38	13
transitions later next setting	53	8
transitions later phase transfer	73	41
transitions later starting school	48	16
transitions later transfer	23	6
transitions later transfer/transfers/transferring from/between/to .. school/setting/phase/service/adult/secondary	73	41
transitions later transition plan	84	38
transitions later transition to/into/between/from	71	13
transitions later transition*	84	35
transitions opening admission	36	13
transitions opening enter* adulthood	46	14
transitions opening from children .. to adult	89	70
transitions opening into adult service	89	45
transitions opening into adulthood	57	43
transitions opening key transition/points	64	45
transitions opening move	50	38
transitions opening move/moves/moving between/from/on/to/into .. school/setting/phase/service/adult/provider*/secondary/placement/stage	96	78
transitions opening move/moves/moving/moved .. from .. to	91	56
transitions opening moving into/to adulthood	46	34
transitions opening transition plan	91	76
transitions opening transition to/into/between/from	90	52
transitions opening transition*	98	66
transport later transport	66	29
transport opening transport	91	76
waiting-times later 20 week	73	16
waiting-times later =late	34	10
waiting-times later =timely	54	11
waiting-times later =timely access/assessment/completion/diagnosis/issue/issuing/identification/appointment/intervention	71	5
waiting-times later at the right time	40	2
waiting-times later await* .. assessment/diagnosis/appointment/support/placement/specialist/need	78	53
waiting-times later delay	80	2
waiting-times later delay in/to .. assess/assessment/receive/receiving/access/accessing/issue/issuing/diagnosis/provision/plan/update/updating/ehc/ehcp/process/placement/support	89	35
waiting-times later delays are	48	16
waiting-times later does/do not start/begin early enough	59	10
waiting-times later expedit*	48	16
waiting-times later in a =timely way/manner/fashion	46	9
waiting-times later long/lengthy/longer/longest/significant/excessive/unacceptable/protracted/increasing/extended wait	93	24
waiting-times later long/lengthy/significant/huge/considerable/further/unnecessary/avoidable delay	77	18
waiting-times later month wait	73	41
waiting-times later not .. in a =timely way/manner/fashion	65	11
waiting-times later not .. quickly enough	65	11
waiting-times later out of date	39	7
waiting-times later promptly/swiftly/quickly	41	8
waiting-times later reduce/reduced/reducing/reduction .. wait/waiting	82	38
waiting-times later referral to treatment	78	53
waiting-times later right support/help at the right time	36	3
waiting-times later seen/assessed/assess/met/available quickly/promptly/swiftly/rapidly	67	8
waiting-times later seen/assessed/completed/issued/diagnosed .. in a =timely way/manner/fashion	79	6
waiting-times later soon enough	73	16
waiting-times later speed with/at	73	16
waiting-times later statutory time scale/frame/limit	73	16
waiting-times later statutory timescale/timeframe/deadline/timeline/limit	84	9
waiting-times later swift access	48	16
waiting-times later time frame/scale	59	10
waiting-times later timeliness	94	4
waiting-times later timescale/timeframe	62	34
waiting-times later too long	38	13
waiting-times later triage	50	16
waiting-times later wait	93	58
waiting-times later wait/waiting .. too/very long/longer	90	51
waiting-times later wait/waiting .. week/month/year	89	36
waiting-times later wait/waiting for	77	31
waiting-times later wait/waiting time/list/period	96	56
waiting-times later wait/waiting well	78	53
waiting-times later while/whilst .. wait/waiting/await*	93	69
waiting-times later within/beyond/exceed the? 20/twenty/18/eighteen week	82	11
waiting-times later without waiting	73	16
waiting-times opening =timely	41	5
waiting-times opening =timely access/assessment/completion/diagnosis/issue/issuing/identification/appointment/intervention	85	27
waiting-times opening at the right time	42	11
waiting-times opening await* .. assessment/diagnosis/appointment/support/placement/specialist/need	91	76
waiting-times opening backlog	91	36
waiting-times opening delay	83	45
waiting-times opening delay and gap	91	56
waiting-times opening delay in/to .. assess/assessment/receive/receiving/access/accessing/issue/issuing/diagnosis/provision/plan/update/updating/ehc/ehcp/process/placement/support	94	69
waiting-times opening does/do not start/begin early enough	76	23
waiting-times opening expedit*	89	45
waiting-times opening gap and delay	89	70
waiting-times opening in a =timely way/manner/fashion	48	12
waiting-times opening long/lengthy/longer/longest/significant/excessive/unacceptable/protracted/increasing/extended wait	97	79
waiting-times opening long/lengthy/significant/huge/considerable/further/unnecessary/avoidable delay	89	45
waiting-times opening no waiting list	89	45
waiting-times opening promptly/swiftly/quickly	37	14
waiting-times opening reduce/reduced/reducing/reduction .. wait/waiting	80	53
waiting-times opening right support/help at the right time	31	23
waiting-times opening seen/assessed/assess/met/available quickly/promptly/swiftly/rapidly	80	70
waiting-times opening seen/assessed/completed/issued/diagnosed .. in a =timely way/manner/fashion	79	54
waiting-times opening slow to	64	45
waiting-times opening speed with/at	89	45
waiting-times opening statutory time scale/frame/limit	91	36
waiting-times opening statutory timescale/timeframe/deadline/timeline/limit	91	36
waiting-times opening timeliness	97	18
waiting-times opening timescale/timeframe	64	36
waiting-times opening too late	89	45
waiting-times opening too long	94	83
waiting-times opening triage	57	43
waiting-times opening wait	89	70
waiting-times opening wait/waiting .. too/very long/longer	98	88
waiting-times opening wait/waiting .. week/month/year	89	70
waiting-times opening wait/waiting for	95	53
waiting-times opening wait/waiting time/list/period	98	81
waiting-times opening wait/waiting well	89	70
waiting-times opening while/whilst .. wait/waiting/await*	96	73
waiting-times opening within/beyond/exceed the? 20/twenty/18/eighteen week	91	56
workforce later =knowledgeable	43	6
workforce later agency/locum/temporary staff	73	16
workforce later awareness and knowledge	73	41
workforce later capacity	22	7
workforce later capacity of/in the? .. team/service/workforce/psychology	78	13
workforce later changes in .. workers/managers	53	8
workforce later changes of/in social workers	73	16
workforce later changes of/in staff/personnel/caseworker	73	16
workforce later commitment	26	1
workforce later expertise	59	22
workforce later far too small	53	8
workforce later gaps in the? .. knowledge	48	16
workforce later increased the number of	14	4
workforce later increased the number of .. therapists/staff/posts/practitioners/psychologists	73	41
workforce later knowledge and skills/understanding/expertise	78	13
workforce later knowledge of	11	2
workforce later lack of staff/staffing/capacity/workforce	73	16
workforce later lack of understanding and training	73	16
workforce later lack the? skills/training/knowledge/expertise	73	16
workforce later limited/=insufficient/reduced/increased/additional capacity	42	9
workforce later new posts	48	16
workforce later practitioners understanding	63	26
workforce later recruit*	65	11
workforce later skilled/=knowledgeable/committed/=dedicated/passionate* staff/workforce/practitioners/professionals/team/workers	58	13
workforce later skills	52	5
workforce later social worker/psychologist/therapist capacity	73	16
workforce later staff	51	5
workforce later staff .. skills/knowledge/expertise/confidence/trained/understanding	70	9
workforce later staff/staffing shortage/capacity/level/change/turnover/absence/resource/issue/challenges	65	11
workforce later staffing	73	16
workforce later training	63	18
workforce later training for/to/from/programme/offer/opportunities/package/has/is	88	15
workforce later upskill*	78	13
workforce later well trained	73	16
workforce later workforce	85	33
workforce opening =knowledgeable	38	22
workforce opening capacity	81	30
workforce opening changes in .. workers/managers	63	22
workforce opening commitment	21	7
workforce opening expertise	65	54
workforce opening gaps in the? .. knowledge	89	70
workforce opening increased the number of	32	18
workforce opening increased the size of	89	45
workforce opening knowledge and skills/understanding/expertise	91	76
workforce opening knowledge of	17	7
workforce opening lack of staff/staffing/capacity/workforce	89	45
workforce opening limited/=insufficient/reduced/increased/additional capacity	91	36
workforce opening professional development	89	70
workforce opening recruit*	89	45
workforce opening size of	38	22
workforce opening skilled/=knowledgeable/committed/=dedicated/passionate* staff/workforce/practitioners/professionals/team/workers	91	56
workforce opening skills	70	58
workforce opening staff	70	18
workforce opening staff .. skills/knowledge/expertise/confidence/trained/understanding	91	76
workforce opening staff/staffing shortage/capacity/level/change/turnover/absence/resource/issue/challenges	89	45
workforce opening stretched	89	45
workforce opening training	81	68
workforce opening training for professionals	91	76
workforce opening training for/to/from/programme/offer/opportunities/package/has/is	93	63
workforce opening turnover	89	45
workforce opening workforce	95	87
workforce opening workload	89	70
`
