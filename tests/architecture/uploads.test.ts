// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

const document = read('docs/security/files.md')
const takesFiles = (text: string) => /<Form\b[^>]*\smultipart\b/s.test(text)
const undocumented = (file: string, text: string) =>
  takesFiles(text) && !document.includes(`\`${file}\``) ? [file] : []
const forms = sourceFiles().filter((file) => file.startsWith('src/modules/') && file.endsWith('.tsx'))

test('every form that takes a file says in docs/security/files.md which, and how large', () => {
  expect(forms.filter((file) => takesFiles(read(file))).length).toBeGreaterThan(9)
  expect(forms.flatMap((file) => undocumented(file, read(file)))).toEqual([])
})

test('what is documented is there, and a form that is not is found (planted)', () => {
  const named = [...document.matchAll(/`(src\/modules\/[^`]+)`/g)].map(([, file = '']) => file)
  expect(named.filter((file) => !forms.includes(file))).toEqual([])
  expect(undocumented('src/modules/planted.page.tsx', '<Form multipart label="x">')).toEqual([
    'src/modules/planted.page.tsx',
  ])
})
