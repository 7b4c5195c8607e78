/** What the programs in `bin/` need to train the model of sentences and to judge it. */
export { crossValidatePolarity } from './cross-validate.ts'
export { trainPolarity } from './train.ts'
