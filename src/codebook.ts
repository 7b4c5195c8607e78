/** The codebook that letters are tagged with, for those who may not look into the stages. */
export { defaultCodebook as codebook } from './themes/index.ts'
