/** `natural` types its package root, which loads a thousand modules and prints; this is the one file that is used. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem(word: string): string }
  export default porter
}
