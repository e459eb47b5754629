// SPDX-License-Identifier: EUPL-1.2
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { keepServerCodeHome, nodeOwnsTypeScript } from './tools/vite-plugins.ts'

export default defineConfig({
  plugins: [nodeOwnsTypeScript(), keepServerCodeHome(), reactRouter()],
  build: { assetsInlineLimit: 0 },
  server: { watch: { ignored: ['**/var/**', '**/build/**'] } },
})
