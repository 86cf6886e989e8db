// B.11 the operators of foreach, in their order
// covers: A5.foreach, B11.foreach-order, A3.op-for
// oracle: none (2.38)
class Range
{
    int from;
    int to;
    Range(int from, int to) { this.from = from; this.to = to; }
    int opForBegin() const { print("begin "); return from; }
    bool opForEnd(int i) const { print("end? "); return i == to; }
    int opForNext(int i) const { print("next "); return i + 1; }
    int opForValue(int i) const { print("value "); return i; }
}

class Cursor { int at; Cursor(int at) { this.at = at; } }

class Words
{
    array<string> texts = {"one", "two"};
    Cursor@ opForBegin() { return Cursor(0); }
    bool opForEnd(Cursor@ c) { return c.at == int(texts.length()); }
    Cursor@ opForNext(Cursor@ c) { return Cursor(c.at + 1); }
    string opForValue0(Cursor@ c) { return texts[c.at]; }
    int opForValue1(Cursor@ c) { return c.at; }
    double opForValue2(Cursor@ c) { return c.at / 2.0; }
}

interface IWalk
{
    int opForBegin();
    bool opForEnd(int i);
    int opForNext(int i);
    string opForValue0(int i);
}

class Walk : IWalk
{
    int opForBegin() { return 2; }
    bool opForEnd(int i) { return i == 0; }
    int opForNext(int i) { return i - 1; }
    string opForValue0(int i) { return "step " + i; }
}

Range@ make() { print("make "); return Range(1, 3); }

void main()
{
    foreach (int i : make())
    {
        print("body" + i + " ");
    }
    println("out"); // expect: make begin end? value body1 next end? value body2 next end? out
    foreach (auto text, int at, float half : Words())
        println(text + at + " " + half); // expect: one0 0
    // expect: two1 0.5
    IWalk@ walk = Walk();
    foreach (auto text : walk)
        println(text); // expect: step 2
    // expect: step 1
    foreach (int i : Range(0, 9))
    {
        if (i == 1)
            break;
        print("b ");
    }
    println("out"); // expect: begin end? value b next end? value out
    Words@ nothing;
    foreach (auto text, int at, float half : nothing) // expect exception: Null pointer access
        println("never");
}
