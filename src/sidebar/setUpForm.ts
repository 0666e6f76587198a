// The questions of set-up as they are typed, and what they amount to.
import type { Language, SetUpAnswers, SidebarState } from '../jobs/views';

export interface SetUpForm {
  /** `HH:MM`, as a time field gives it. */
  from: string;
  to: string;
  intervalDays: string;
  startAddress: string;
  startPosition: string;
  withSampleData: boolean;
}

export type SetUpFault = 'hoursWrong' | 'intervalWrong' | 'positionWrong';

/** A workbook without anything of its own is shown with sample data. */
export function freshForm(state: SidebarState): SetUpForm {
  return {
    from: '09:00',
    to: '18:00',
    intervalDays: '14',
    startAddress: '',
    startPosition: '',
    withSampleData: state.adoptableTabs.length === 0,
  };
}

const positionPattern = /^\s*-?\d+(\.\d+)?\s*[,、 ]\s*-?\d+(\.\d+)?\s*$/;

export function faultsOf(form: SetUpForm): SetUpFault[] {
  const faults: SetUpFault[] = [];
  const interval = Number(form.intervalDays);
  if (form.from === '' || form.to === '' || form.from >= form.to) faults.push('hoursWrong');
  if (!Number.isInteger(interval) || interval < 1 || interval > 366) faults.push('intervalWrong');
  if (form.startPosition.trim() !== '' && !positionPattern.test(form.startPosition)) {
    faults.push('positionWrong');
  }
  return faults;
}

export function answersOf(form: SetUpForm, language: Language): SetUpAnswers {
  return {
    language,
    workingHours: `${form.from}-${form.to}`,
    usualIntervalDays: Number(form.intervalDays),
    startAddress: form.startAddress.trim(),
    startPosition: form.startPosition.trim(),
    withSampleData: form.withSampleData,
  };
}
