/** Splits the cell that says who must act into the bodies that it names. */
import { areaNamed, findAreas } from './areas/find-areas.ts'

/** What may stand between two bodies. Most of these words stand inside names, too. */
const SEPARATOR = / ?; ?|,? (?:and|&|together with|along with|alongside|as well as|with) |, | \/ /giu
/** A text that ends so is a whole name; a comma or an "and" after it begins another. */
const WHOLE =
  /(?:\b(?:councils?|boards?|authority|authorities|groups?|trusts?|partnership|partners|ICBs?|ICSs?|CCGs?|LA|LAP|NHS England|NHS|leaders|providers|schools|settings|colleges|services|practitioners|commissioners|professionals|DfE)|\bIntegrated Care Systems?)(?:\s*\([^)]*\))?\.?$/iu
const BOROUGH = /^(?:the\s+)?(?:London|Royal|Metropolitan)\s+Borough\s+of\s+(.+)$/iu
const ABBREVIATION = /\s*\([A-Z][A-Za-z&]*(?: [A-Z&]+)*\)/gu

/**
 * The names in a responsible-body cell, in order. Names may hold "and" and commas; "the" before a name, an abbreviation
 * in brackets and a full stop at the end are dropped.
 *
 * @param text white space collapsed, as `MappedText.text` has it
 * @example splitBodies('Dorset Council and NHS Dorset Integrated Care Board')
 */
export function splitBodies(text: string): string[] {
  const bodies: string[] = []
  let start = 0
  for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
    const rest = text.slice(index + separator.length)
    if (!isWhole(text.slice(start, index).trim()) && !beginsCouncil(rest, text.slice(start, index))) continue
    bodies.push(text.slice(start, index))
    start = index + separator.length
  }
  bodies.push(text.slice(start))
  return bodies.map(tidy).filter((name) => name !== '')
}

/** "school and college leaders" is one body: what follows the "and" shares its noun. */
function isWhole(name: string): boolean {
  if (WHOLE.test(name)) return true
  const borough = BOROUGH.exec(name)?.[1]
  return borough !== undefined && areaNamed(borough) !== null
}

/** "NHS Sussex and West Sussex County Council": the first name has no noun of its own, but a council begins here. */
function beginsCouncil(rest: string, before: string): boolean {
  if (!/^(?:the\s+)?NHS\s/u.test(before.trim())) return false
  const area = findAreas(rest)[0]
  return (
    area?.range[0] === 0 &&
    /^\s+(?:(?:Metropolitan|County|City|Borough|District)\s+)*Council\b/u.test(rest.slice(area.range[1]))
  )
}

function tidy(name: string): string {
  return name
    .replace(ABBREVIATION, '')
    .replace(/^(?:and\s+)?(?:both\s+)?the\s+/iu, '')
    .replace(/[\s.,;]+$/u, '')
    .trim()
}
