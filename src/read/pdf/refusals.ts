/** Why a PDF, or a page of one, cannot be read: one sentence each, and what to do. */
import { InputError, problem } from '../../model/problems.ts'
import type { Problem } from '../../model/types.ts'
import type { Textless } from './open.ts'

const RECOGNISE_TEXT = 'Run text recognition (OCR) over it and read the result.'

export function locked(): InputError {
  const hint = 'Save a copy without the password and read that.'
  return new InputError(problem('pdf-password', 'error', 'The PDF is protected by a password.', { hint }))
}

export function damaged(): InputError {
  const hint = 'Download it again, or open it in a PDF viewer and save a copy.'
  return new InputError(problem('pdf-damaged', 'error', 'The PDF is damaged and cannot be opened.', { hint }))
}

export function tooLarge(message: string): InputError {
  return new InputError(problem('too-large', 'error', message))
}

export function withoutText(scanned: boolean): InputError {
  if (!scanned) return new InputError(problem('pdf-empty', 'error', 'The PDF is empty: no page holds text.'))
  const message = 'The PDF is a scanned image without text.'
  return new InputError(problem('pdf-scanned', 'error', message, { hint: RECOGNISE_TEXT }))
}

/**
 * What is lost with a page that holds no text; null where nothing is.
 *
 * @param page counted from 1
 */
export function unreadPage(shows: Textless | null, page: number): Problem | null {
  if (shows === 'image') {
    const message = `Page ${page} is an image without text: what it says is not read.`
    return problem('pdf-scanned-page', 'warning', message, { hint: RECOGNISE_TEXT })
  }
  if (shows !== 'unclear') return null
  const message = `Page ${page} holds no text that can be read.`
  return problem('pdf-page-without-text', 'warning', message, { hint: `Look at it: is it an image? ${RECOGNISE_TEXT}` })
}
