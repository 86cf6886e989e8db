// A.2 function values return references to numbers, strings and handles, from functions, methods and lambdas
// covers: A2.funcdef, A2.return-reference
class Box
{
    int n = 1;
    string s = "s";
    Box@ next;
    int &number() { return n; }
    string &text(const string &in add, int &out length)
    {
        s += add;
        length = s.length();
        return s;
    }
    Box@ &link() { return next; }
}

int g = 10;
string t = "t";
array<int> list = {1, 2, 3};
funcdef int &Number();
funcdef string &Text(const string &in add, int &out length);
funcdef Box@ &Link();
funcdef int &Element(array<int> &inout list, uint index);

int &global() { return g; }
string &text(const string &in add, int &out length) { length = -1; t += add; return t; }
int &element(array<int> &inout list, uint index) { return list[index]; }

void main()
{
    Number@ f = global;
    f() = 11;
    f()++;
    f() += 5;
    println(g + " " + f()); // expect: 17 17
    Box box;
    @f = Number(box.number);
    f() = 2;
    ++f();
    println(box.n + " " + f()); // expect: 3 3
    Text@ x = text;
    int length = 0;
    x("a", length) += "b";
    println(t + length); // expect: tab-1
    @x = Text(box.text);
    x("a", length) = "new";
    println(box.s + length); // expect: new2
    Link@ l = Link(box.link);
    @l() = box;
    println(l() is box); // expect: true
    @l() = null;
    Element@ e = element;
    e(list, 1) = 20;
    @e = function(items, i) { return items[i + 1]; }; // expect exception: Index out of bounds
    e(list, 1) *= 10;
    println(list[1] + " " + list[2]); // expect: 20 30
    e(list, 2) = 0;
}
