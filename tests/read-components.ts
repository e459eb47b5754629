// SPDX-License-Identifier: EUPL-1.2
// Lets a test of the database draw a component: Node reads TypeScript, and not the elements in a .tsx.
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { default as TypeScript } from 'typescript'

const require = createRequire(import.meta.url)

registerHooks({
  load(url, context, next) {
    if (url.endsWith('.css')) return { format: 'module', source: '', shortCircuit: true }
    if (!url.endsWith('.tsx')) return next(url, context)
    const { JsxEmit, ModuleKind, ScriptTarget, transpileModule } = require('typescript') as typeof TypeScript
    const compilerOptions = { jsx: JsxEmit.ReactJSX, module: ModuleKind.ESNext, target: ScriptTarget.ES2024 }
    const { outputText } = transpileModule(readFileSync(fileURLToPath(url), 'utf8'), { compilerOptions })
    return { format: 'module', source: outputText, shortCircuit: true }
  },
})
