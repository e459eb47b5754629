// SPDX-License-Identifier: EUPL-1.2
import { testWorkbenchPages } from './accessible.ts'

testWorkbenchPages({ width: 1280, colorScheme: 'light' })
