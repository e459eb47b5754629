// SPDX-License-Identifier: EUPL-1.2
// node tools/pack-package.ts check-client|evaluator|misp|stix-taxii [FOLDER]
// Writes the package as others install it: JavaScript and types made of our sources, README, licence, vectors, and a package.json that points there;
// beside it the tarball of `npm pack`. The sources in this repository stay TypeScript that Node runs as it is.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const [name = '', folder = join(root, 'var/packages')] = process.argv.slice(2)
if (!existsSync(join(root, 'packages', name, 'package.json')) || name === '') {
  process.stderr.write('Which package: check-client, evaluator, misp or stix-taxii?\n')
  process.exit(2)
}
const source = join(root, 'packages', name)
const target = join(resolve(folder), name)

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
compile()
for (const part of ['README.md', 'vectors'])
  if (existsSync(join(source, part))) cpSync(join(source, part), join(target, part), { recursive: true })
cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'))
writeFileSync(join(target, 'package.json'), `${JSON.stringify(describe(), null, 2)}\n`)
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', resolve(folder)], {
  cwd: target,
  encoding: 'utf8',
})
process.stdout.write(`${target}\n${join(resolve(folder), packed.trim())}\n`)

function compile(): void {
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      allowImportingTsExtensions: false,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      // Node 20 and browsers of the last years read this.
      target: 'es2022',
      rootDir: join(source, 'src'),
      outDir: join(target, 'dist'),
      rootDirs: [],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      // What another package of ours offers is read as it is published, not compiled into this one.
      paths: name === 'evaluator' ? publishedTypes('check-client') : {},
    },
    include: [join(source, 'src')],
    exclude: [join(source, 'src/**/*.test.ts'), join(source, 'src/**/*.fixture.ts')],
  }
  const path = join(target, 'tsconfig.json')
  writeFileSync(path, JSON.stringify(settings))
  execFileSync(process.execPath, [join(root, 'node_modules/typescript-native/bin/tsc'), '-p', path], {
    stdio: 'inherit',
  })
  rmSync(path)
  for (const file of readdirSync(join(target, 'dist'), { recursive: true, encoding: 'utf8' })) {
    const written = join(target, 'dist', file)
    if (file.endsWith('.d.ts')) {
      const text = readFileSync(written, 'utf8').replace(/(from '|import\(")(\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1$2.js')
      writeFileSync(written, text)
    }
    if (file.endsWith('.js') && readFileSync(written, 'utf8').startsWith('#!')) chmodSync(written, 0o755)
  }
}

/** The package of ours that was packed before into the same folder. */
function publishedTypes(other: string): Record<string, string[]> {
  const packed = join(resolve(folder), other)
  if (!existsSync(join(packed, 'package.json'))) {
    process.stderr.write(`Pack ${other} first.\n`)
    process.exit(2)
  }
  const { name: named, exports } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    name: string
    exports: Record<string, { types: string }>
  }
  return Object.fromEntries(
    Object.entries(exports).flatMap(([path, { types }]) =>
      types ? [[`${named}${path.slice(1)}`, [join(packed, types)]]] : [],
    ),
  )
}

type Place = string | { [condition: string]: Place }

function describe(): object {
  const own = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    exports: Record<string, string>
    imports?: Record<string, Place>
    bin?: Record<string, string>
  }
  const built = (place: string) => place.replace(/^\.\/src\//, './dist/').replace(/\.ts$/, '.js')
  const everywhere = (place: Place): Place =>
    typeof place === 'string'
      ? built(place)
      : Object.fromEntries(Object.entries(place).map(([condition, one]) => [condition, everywhere(one)]))
  return {
    ...own,
    sideEffects: false,
    files: ['dist', ...(existsSync(join(source, 'vectors')) ? ['vectors'] : [])],
    ...(own.imports && { imports: everywhere(own.imports) }),
    exports: Object.fromEntries(
      Object.entries(own.exports).map(([path, place]) => [
        path,
        place.endsWith('.json') ? place : { types: built(place).replace(/\.js$/, '.d.ts'), default: built(place) },
      ]),
    ),
    ...(own.bin && { bin: everywhere(own.bin) }),
  }
}
