export type ThemeLabels = ReadonlyMap<string, string>

/** A theme that the codebook at hand does not hold is shown by its id. */
export function themeLabel(labels: ThemeLabels, id: string): string {
  return labels.get(id) ?? id
}
