/** A finding as the segmentation leaves it: where it is and what its section makes of it, before its text is read. */
import type { Finding, FindingType } from '../model/types.ts'
import type { MappedText } from '../text/mapped-text.ts'

export interface FindingDraft
  extends Pick<Finding, 'sectionId' | 'type' | 'number' | 'quoted' | 'regarding' | 'attribution'> {
  /** A list that belongs to the finding is added when it is met. */
  content: MappedText
  /** The rating that a later line gives to a quoted item. */
  outcome: string | null
  /** The text that names the responsible bodies, as printed; null where none is named. */
  bodies: string | null
  /** What the section's heading says of all its findings; null where the text itself must be judged. */
  readonly headingPolarity: 'strength' | 'concern' | null
}

/** What the finding's type says of it, whatever its words: demands and weaknesses are concerns. */
export function headingPolarity(type: FindingType): 'strength' | 'concern' | null {
  switch (type) {
    case 'strength':
      return 'strength'
    case 'development':
    case 'priority-action':
    case 'improvement-area':
    case 'significant-weakness':
      return 'concern'
    default:
      return null
  }
}
