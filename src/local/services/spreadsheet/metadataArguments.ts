/** The overloads of addDeveloperMetadata after the key: (), (value), (visibility), (value, visibility). */
import { EnumMember } from '../enums';

export function metadataArguments(rest: readonly unknown[]): {
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
} {
  const value = rest.find((argument) => typeof argument === 'string');
  const visibility = rest.find((argument) => argument instanceof EnumMember);
  return {
    value: (value as string | undefined) ?? null,
    visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  };
}
