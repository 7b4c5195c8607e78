/** A finding as the segmentation leaves it: where it is and what its section makes of it, before its text is read. */
import type { Finding, FindingType } from '../model/types.ts'
import type { MappedText } from '../text/mapped-text.ts'

export interface FindingDraft
  extends Pick<Finding, 'sectionId' | 'type' | 'number' | 'quoted' | 'regarding' | 'outcome' | 'attribution'> {
  readonly content: MappedText
  /** The text that names the responsible bodies, as printed; null where none is named. */
  readonly bodies: string | null
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
