// formatInt and formatFloat
// covers: A10.string-functions
void main()
{
    println("[" + formatInt(42, "", 6) + "]"); // expect: [    42]
    println("[" + formatInt(42, "l", 6) + "]"); // expect: [42    ]
    println("[" + formatInt(42, "0", 6) + "]"); // expect: [000042]
    println("[" + formatInt(42, "+") + "]"); // expect: [+42]
    println(formatInt(255, "h") + formatInt(255, "H")); // expect: ffFF
    println(formatFloat(3.14159, "", 0, 2)); // expect: 3.14
    println("[" + formatFloat(2.5, "", 8, 1) + "]"); // expect: [     2.5]
    println(formatFloat(12345.678, "e", 0, 3)); // expect: 1.235e+04
}
