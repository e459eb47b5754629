// SPDX-License-Identifier: EUPL-1.2
import { platformOf } from './profile-path.ts'

/** The name as people write it: `@naam (Instagram)`. Parses back. */
export function formatUserName(canonical: string): string {
  const [key = '', name = ''] = canonical.split(/:(.*)/s)
  const platform = platformOf(key)
  return platform ? `@${name} (${platform.name})` : canonical
}
