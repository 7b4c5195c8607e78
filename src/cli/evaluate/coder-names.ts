/** What the coders of tables without coders' names are called. */
import path from 'node:path'

/** @param files as the user names them, no two the same @returns each file's name, with as many of its folders as it takes */
export function coderNames(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => {
    const { dir, name } = path.posix.parse(path.posix.normalize(file.replaceAll('\\', '/')))
    return [...dir.split('/').filter(Boolean), name]
  })
  return paths.map((own, at) => {
    const others = paths.filter((_, index) => index !== at)
    for (let parts = 1; parts < own.length; parts += 1) {
      const name = own.slice(-parts).join('/')
      if (others.every((other) => other.slice(-parts).join('/') !== name)) return name
    }
    const whole = own.join('/')
    return others.some((other) => other.join('/') === whole) ? (files[at] ?? whole) : whole
  })
}
