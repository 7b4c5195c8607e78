/** What is wrong with a value of a codebook file, for people who know YAML but no schema. */
import { isScalar } from 'yaml'
import type * as z from 'zod'

const SHAPES: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  array: 'must be a list',
  object: 'must hold keys with their values',
}

/**
 * Goes behind the key: "version: must be text; put it in quotes, as '1.0'".
 *
 * @param node what stands there in the file; undefined where nothing does
 */
export function faultWords(issue: z.core.$ZodIssue, node: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'is no key that a codebook has here'
    case 'too_small':
    case 'too_big':
      return issue.origin === 'number' ? 'must be from 0 to 1' : 'must not be empty'
    case 'invalid_value':
      return `must be ${issue.values.join(' or ')}`
    case 'invalid_type':
      return wrongShape(issue.expected, node)
    default:
      return issue.message
  }
}

function wrongShape(expected: string, node: unknown): string {
  const shape = SHAPES[expected] ?? `must be ${expected}`
  if (node === undefined) return 'is missing'
  if (!isScalar(node)) return shape
  if (node.value === null) return `is empty and ${shape}`
  if (expected === 'string' && node.source !== undefined) return `${shape}; put it in quotes, as '${node.source}'`
  return shape
}
