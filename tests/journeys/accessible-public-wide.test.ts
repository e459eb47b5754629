// SPDX-License-Identifier: EUPL-1.2
import { testPublicPages } from './accessible.ts'

testPublicPages({ width: 1280, colorScheme: 'light' })
