/** Minimum of a smooth convex function by limited-memory BFGS (Nocedal and Wright, Numerical Optimization, 7.4). */

/** Returns the function's value at `point` and writes its gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

interface Step {
  readonly move: Float64Array
  readonly turn: Float64Array
  readonly curvature: number
}

const REMEMBERED_STEPS = 8
const SUFFICIENT_DECREASE = 1e-4
const MOST_HALVINGS = 40

/**
 * Walks from the origin to the minimum. No chance is involved: the same function gives the same point.
 *
 * @param tolerance stops where no component of the gradient is larger than this
 */
export function minimise(
  objective: Objective,
  dimensions: number,
  { iterations = 200, tolerance = 1e-5 }: { readonly iterations?: number; readonly tolerance?: number } = {},
): Float64Array {
  let point = new Float64Array(dimensions)
  let gradient = new Float64Array(dimensions)
  let value = objective(point, gradient)
  const steps: Step[] = []
  for (let iteration = 0; iteration < iterations && largest(gradient) > tolerance; iteration += 1) {
    const direction = descent(gradient, steps)
    const slope = product(direction, gradient)
    let length = steps.length === 0 ? 1 / Math.max(1, Math.sqrt(-slope)) : 1
    const nextGradient = new Float64Array(dimensions)
    let next = along(point, direction, length)
    let nextValue = objective(next, nextGradient)
    for (let halvings = 0; nextValue > value + SUFFICIENT_DECREASE * length * slope; halvings += 1) {
      if (halvings === MOST_HALVINGS) return point
      length /= 2
      next = along(point, direction, length)
      nextValue = objective(next, nextGradient)
    }
    const move = along(next, point, -1)
    const turn = along(nextGradient, gradient, -1)
    const curvature = product(move, turn)
    if (curvature > 0) steps.push({ move, turn, curvature })
    if (steps.length > REMEMBERED_STEPS) steps.shift()
    point = next
    gradient = nextGradient
    value = nextValue
  }
  return point
}

/** The quasi-Newton direction downhill: the two-loop recursion over the remembered steps, newest first, then oldest first. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  let direction = gradient.map((component) => -component)
  const weighted = steps.toReversed().map((step) => {
    const weight = product(step.move, direction) / step.curvature
    direction = along(direction, step.turn, -weight)
    return { step, weight }
  })
  const newest = steps.at(-1)
  if (newest) {
    const scale = newest.curvature / product(newest.turn, newest.turn)
    direction = direction.map((component) => component * scale)
  }
  for (const { step, weight } of weighted.reverse()) {
    direction = along(direction, step.move, weight - product(step.turn, direction) / step.curvature)
  }
  return direction
}

function along(from: Float64Array, direction: Float64Array, length: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (component, i) => component + length * (direction[i] ?? 0))
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0)
}
