/** Of Cesium's engine, whose files bring no types of their own, what a test asks. */
declare module '@cesium/engine/Source/Core/JulianDate.js' {
  interface JulianDate {
    readonly dayNumber: number
  }
  const JulianDate: { fromDate(date: Date): JulianDate }
  export default JulianDate
}
declare module '@cesium/engine/Source/Core/ReferenceFrame.js' {
  const ReferenceFrame: { readonly FIXED: number }
  export default ReferenceFrame
}
declare module '@cesium/engine/Source/DataSources/CzmlDataSource.js' {
  import type JulianDate from '@cesium/engine/Source/Core/JulianDate.js'

  interface Entity {
    isAvailable(time: JulianDate): boolean
    readonly position: {
      getValueInReferenceFrame(time: JulianDate, frame: number): { x: number; y: number; z: number }
    }
    readonly point: { readonly color: { getValue(time: JulianDate): { toBytes(): number[] } } }
  }
  export default class CzmlDataSource {
    static load(czml: unknown): Promise<CzmlDataSource>
    readonly entities: { getById(id: string): Entity | undefined }
  }
}
