// Compiling this proves that the generated types can be used, not only read.
import type { paths } from "./schema";

export type Path = keyof paths;
export const documentPath: Path extends string ? true : never = true;
