// SPDX-License-Identifier: EUPL-1.2
// Imported first. React decides once, when it is read, whether it is that of production; the other checks every element and takes two to four
// times as long to draw a page. Only `npm run dev` wants that; everything else may still be a demo or a test.
import { createRequire } from 'node:module'

if (!process.argv.includes('--dev')) {
  const require = createRequire(import.meta.url)
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  for (const part of ['react', 'react/jsx-runtime', 'react-dom/server']) require(part)
  if (before === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = before
}
