// Objects that hold handles to their own class
// covers: A3.fields, A4.handle
class Tree
{
    Tree@ left, right;
    int depth;
    Tree(int d)
    {
        depth = d;
        if (d > 0)
        {
            @left = Tree(d - 1);
            @right = Tree(d - 1);
        }
    }
    int count() const { return 1 + (left is null ? 0 : left.count() + right.count()); }
}
void main()
{
    println(Tree(4).count()); // expect: 31
}
