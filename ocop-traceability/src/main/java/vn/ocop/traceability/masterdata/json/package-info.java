/**
 * Master data as a JSON document, and its reader.
 *
 * <p>The document is one object; every list in it may be absent. Days are {@code 2026-04-01}, days
 * of a year {@code 04-01}, months {@code 2026-04}, spans {@code P24M} or {@code P45D} (ISO 8601),
 * masses kilograms, areas hectares, yields kilograms per hectare and season, shares of a label per
 * cent, yield bands and losses shares of 1. Identifiers may have any spelling. A shape is a GeoJSON
 * geometry (RFC 7946): Point, Polygon or MultiPolygon.
 *
 * <pre>{@code
 * {
 *   "zones": [{
 *     "code": "VN-LSOR-0012", "name": "…", "places": ["urn:epc:id:sgln:8935001.00001.0"],
 *     "holder": "8935001000013", "commune": "06463", "province": "20", "hectares": 12.5,
 *     "plantings": [{"crop": "tea", "products": ["8935001000013"], "hectares": 12.5,
 *       "declaredYield": 6000, "yieldStandard": 8000, "seasons": [{"from": "03-01", "to": "11-30"}]}],
 *     "shape": {"type": "Point", "coordinates": [106.761234, 21.853456]},
 *     "certificates": [{"standard": "VIETGAP", "number": "VG-7", "issuer": "…", "issued": "2026-01-01",
 *       "expires": "2027-12-31", "uri": "https://…", "scope": "NATIONAL", "products": [],
 *       "businessSteps": [], "revoked": "2027-01-01"}],
 *     "contracts": [{"number": "LK-1", "buyer": "8935001000013", "from": "2026-01-01", "to": "2026-12-31"}],
 *     "treatments": [{"day": "2026-03-20", "crop": "tea", "substance": "…", "preHarvestDays": 14}],
 *     "fieldLogComplete": true
 *   }],
 *   "sites": [{"id": "8935001000020", "name": "…", "address": "…", "operator": "…", "commune": "…",
 *     "province": "…", "position": [106.76, 21.85], "certificates": []}],
 *   "parties": [{"id": "8935001000013", "name": "…", "address": "…", "commune": "…", "province": "…",
 *     "activeFrom": "2020-01-01", "activeTo": "2030-12-31", "endCustomer": false, "certificates": []}],
 *   "items": [{"id": "8935001000020", "name": "…", "netContent": {"amount": 100, "unit": "GRAM"},
 *     "shelfLife": "P24M", "image": "https://…", "brand": "…", "model": "…", "standards": ["TCVN …"],
 *     "preHarvestDays": {"…": 14}, "electronicTraceCode": true,
 *     "claims": [{"kind": "CERTIFIED", "value": "VIETGAP", "share": 100, "model": "SEGREGATED"}],
 *     "certificates": []}],
 *   "processes": [{"code": "tea-drying", "name": "…", "businessStep": "creating_class_instance",
 *     "places": [], "inputs": [], "outputs": [], "byProducts": [],
 *     "yield": {"least": 0.18, "most": 0.25}, "greatestLoss": 0.82, "monthlyCapacity": 50000}],
 *   "outsideSupplies": [{"id": "…", "supplier": "…"}],
 *   "commitments": [{"product": "8935001000020", "kilograms": 500, "month": "2026-09", "customer": "…"}],
 *   "borders": [{"province": "20", "shape": {"type": "Polygon", "coordinates": […]}},
 *     {"shape": {"type": "MultiPolygon", "coordinates": […]}}]
 * }
 * }</pre>
 */
@NullMarked
package vn.ocop.traceability.masterdata.json;

import org.jspecify.annotations.NullMarked;
