// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { keepServerCodeHome, nodeOwnsTypeScript, tellInputs } from './tools/vite-plugins.ts'

export default defineConfig({
  plugins: [nodeOwnsTypeScript(), keepServerCodeHome(), tellInputs(), reactRouter()],
  build: { assetsInlineLimit: 0 },
  server: { watch: { ignored: ['**/var/**', '**/build/**'] } },
})
