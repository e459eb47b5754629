// SPDX-License-Identifier: EUPL-1.2
// Nothing calls this room: it stands at the end of what it decides about.
export {}
