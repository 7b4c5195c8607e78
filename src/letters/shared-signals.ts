/** Wordings that speak for or against letters of several kinds. */
import type { Signal } from '../model/letter-profile.ts'

/** Minutes and committee papers report on a letter, and on much else. */
export const MINUTES: Signal = {
  id: 'minutes',
  weight: -8,
  pattern:
    /^agenda item\b|\b(?:submitted|presented|introduced) (?:a|the|this) (?:\w+ )?report\b|\b(?:members|committee|cabinet|panel) (?:noted|considered|received|asked)\b|^(?:date of meeting|report (?:to|of) (?:the )?\S+|(?:financial|legal|equalit(?:y|ies)) implications|background papers)\b.{0,80}$/i,
  example: 'The Director submitted a report presenting the outcome',
}
