/** The letters' decoder for the texts beside them: a spreadsheet saves tables in the same encodings. */
export { decode as decodeText } from '../read/decode.ts'
