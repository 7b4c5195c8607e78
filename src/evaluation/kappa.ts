/**
 * Cohen's kappa: how far two raters agree beyond what chance would bring, given how often each uses each category.
 * 1 is full agreement, 0 is chance. Null where it is undefined: nothing rated, or both use one and the same category only.
 *
 * @param ratings one pair a unit: the first rater's category and the second's
 */
export function cohensKappa(ratings: readonly (readonly [first: string, second: string])[]): number | null {
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  let agreed = 0
  for (const [one, other] of ratings) {
    first.set(one, (first.get(one) ?? 0) + 1)
    second.set(other, (second.get(other) ?? 0) + 1)
    if (one === other) agreed += 1
  }
  const units = ratings.length
  let byChance = 0
  for (const [category, count] of first) byChance += count * (second.get(category) ?? 0)
  // Multiplied out by the square of the units, so that full agreement is exactly 1.
  const room = units * units - byChance
  return room === 0 ? null : (agreed * units - byChance) / room
}
