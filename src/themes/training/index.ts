/** What the programs in `bin/` need to train the model of themes and to judge it. */
export { crossValidate } from './cross-validate.ts'
export { figuresOf } from './figures.ts'
export { reliabilityTable, summaryTable, themeTable } from './figures-table.ts'
export { readGold, readTables } from './gold.ts'
export { trainThemes } from './train.ts'
