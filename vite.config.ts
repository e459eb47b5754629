// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { isPlainThought, keepServerCodeHome, nodeOwnsTypeScript, tellInputs } from './tools/vite-plugins.ts'

export default defineConfig({
  plugins: [nodeOwnsTypeScript(), keepServerCodeHome(), tellInputs(), reactRouter()],
  build: {
    assetsInlineLimit: 0,
    // A page that formats a day must not carry all the phone numbers of the world, which the same door has.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !isPlainThought(id) } },
  },
  server: { watch: { ignored: ['**/var/**', '**/build/**'] } },
})
