// Names choose among overloads
// covers: A2.function-named, A2.function-overloads
string f(int width) { return "width"; }
string f(double height) { return "height"; }
void main()
{
    println(f(height: 1)); // expect: height
    println(f(width: 1)); // expect: width
}
