// SPDX-License-Identifier: EUPL-1.2
import { testPublicPages } from './accessible.ts'

testPublicPages({ width: 320, colorScheme: 'dark' })
