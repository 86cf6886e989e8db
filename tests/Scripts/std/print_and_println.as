// print writes its arguments, println a line end behind them
// covers: A10.std, D.println
void main()
{
    print("a", 1, 2.5, true);
    println("|"); // expect: a12.5true|
    println("x", "y"); // expect: xy
    print("no line end, ");
    println(uint8(200), " ", int64(-5)); // expect: no line end, 200 -5
}
