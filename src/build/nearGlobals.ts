// Built-ins of the inner loops, held in the bundle's own scope: esbuild puts these in the place of the globals.
//
// In a Node vm context every look at a global goes through the sandbox object, and costs more than most arithmetic.
const near = globalThis;
const nearMath = near.Math;
const nearNumber = near.Number;
const nearArray = near.Array;
const nearMap = near.Map;
const nearSet = near.Set;

export { nearArray as Array, nearMap as Map, nearMath as Math, nearNumber as Number, nearSet as Set };
