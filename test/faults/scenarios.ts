// Everything that is run under faults. test/acceptance/faults.test.ts holds it against the bundle's list of functions.
import { editScenarios } from './editScenarios';
import { jobScenarios } from './jobScenarios';
import type { Scenario } from './scenario';
import { sidebarScenarios } from './sidebarScenarios';

export const scenarios: Scenario[] = [...jobScenarios, ...sidebarScenarios, ...editScenarios];
